import { Module } from '@nestjs/common'

export class LayeredArchitecture1 {
  @Module('orders') // mention: Module
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.Module(label)
}
