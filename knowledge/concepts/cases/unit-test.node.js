import { describe, it, test } from 'node:test'

describe('the basket', () => { // mention: describe
  it('is empty', () => basket.clear()) // mention: it
})

test('the basket is full', () => { // mention: test
  shelf.describe(basket)
  basket.it(shelf)
  pattern.test(basket.name)
})
