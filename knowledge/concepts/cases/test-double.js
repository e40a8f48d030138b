import { vi } from 'vitest'
import { jest } from '@jest/globals'
import { stub } from 'sinon'
import { spy } from 'sinon'
import { mock } from 'sinon'
import { useFakeTimers } from 'sinon'
import nock from 'nock'

export async function testDouble1(order, shop) {
  const result = vi.fn(order) // mention: fn
}

export async function testDouble2(order, shop) {
  const result = vi.mock(order) // mention: mock
}

export async function testDouble3(order, shop) {
  const result = vi.spyOn(order) // mention: spyOn
}

export async function testDouble4(order, shop) {
  const result = vi.useFakeTimers(order) // mention: useFakeTimers
}

export async function testDouble5(order, shop) {
  const result = jest.fn(order) // mention: fn
}

export async function testDouble6(order, shop) {
  const result = jest.mock(order) // mention: mock
}

export async function testDouble7(order, shop) {
  const result = jest.spyOn(order) // mention: spyOn
}

export async function testDouble8(order, shop) {
  const result = jest.useFakeTimers(order) // mention: useFakeTimers
}

export async function testDouble9(order, shop) {
  const result = stub(order) // mention: stub
}

export async function testDouble10(order, shop) {
  const result = spy(order) // mention: spy
}

export async function testDouble11(order, shop) {
  const result = mock(order) // mention: mock
}

export async function testDouble12(order, shop) {
  const result = useFakeTimers(order) // mention: useFakeTimers
}

export async function testDouble13(order, shop) {
  const result = nock(order) // mention: nock
}

export function unrelated(shelf, label) {
  shelf.fn(label)
}
