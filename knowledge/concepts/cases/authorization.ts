import { UseGuards } from '@nestjs/common'
import { CanActivate } from '@nestjs/common'  // mention: CanActivate
import { defineAbility } from '@casl/ability'
import { createMongoAbility } from '@casl/ability'
import { subject } from '@casl/ability'
import { newEnforcer } from 'casbin'

export class Authorization1 {
  @UseGuards('orders') // mention: UseGuards
  handle(order) {
    return order
  }
}

export async function authorization2(order, shop) {
  const canActivateValue = new CanActivate(order) // mention: CanActivate
}

export async function authorization3(order, shop) {
  const result = defineAbility(order) // mention: defineAbility
}

export async function authorization4(order, shop) {
  const result = createMongoAbility(order) // mention: createMongoAbility
}

export async function authorization5(order, shop) {
  const result = subject(order) // mention: subject
}

export async function authorization6(order, shop) {
  const result = newEnforcer(order) // mention: newEnforcer
}

export function unrelated(shelf, label) {
  shelf.UseGuards(label)
  shelf.CanActivate(label)
  shelf.defineAbility(label)
}
