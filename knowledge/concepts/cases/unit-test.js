import { describe } from 'vitest'
import { it } from '@jest/globals'
import { test } from '@jest/globals'
import { expect } from '@jest/globals'
import { test as testTest } from 'test'
import { describe as describeTest } from 'test'
import { it as itTest } from 'test'

export async function unitTest1(order, shop) {
  const result = describe(order) // mention: describe
}

export async function unitTest2(order, shop) {
  const result = beforeEach(order) // mention: beforeEach
}

export async function unitTest3(order, shop) {
  const result = describe(order) // mention: describe
}

export async function unitTest4(order, shop) {
  const result = it(order) // mention: it
}

export async function unitTest5(order, shop) {
  const result = test(order) // mention: test
}

export async function unitTest6(order, shop) {
  const result = expect(order) // mention: expect
}

export async function unitTest7(order, shop) {
  const result = testTest(order) // mention: testTest
}

export async function unitTest8(order, shop) {
  const result = describeTest(order) // mention: describeTest
}

export async function unitTest9(order, shop) {
  const result = itTest(order) // mention: itTest
}

export function unrelated(shelf, label) {
  shelf.describe(label)
  shelf.it(label)
}
