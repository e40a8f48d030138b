describe('the basket', () => { // mention: describe
  beforeEach(() => basket.clear()) // mention: beforeEach
  shelf.describe(basket)
  basket.beforeEach(shelf)
})
