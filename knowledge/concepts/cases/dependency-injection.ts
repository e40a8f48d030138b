import { Injectable } from '@nestjs/common'
import { Inject } from '@nestjs/common'
import { injectable } from 'inversify'
import { inject } from 'inversify'
import { injectable as injectableTsyringe } from 'tsyringe'
import { inject as injectTsyringe } from 'tsyringe'
import { createContainer } from 'awilix'
import { asClass } from 'awilix'
import { asFunction } from 'awilix'
import { asValue } from 'awilix'

export class DependencyInjection1 {
  @Injectable('orders') // mention: Injectable
  handle(order) {
    return order
  }
}

export class DependencyInjection2 {
  @Inject('orders') // mention: Inject
  handle(order) {
    return order
  }
}

export class DependencyInjection3 {
  @injectable('orders') // mention: injectable
  handle(order) {
    return order
  }
}

export class DependencyInjection4 {
  @inject('orders') // mention: inject
  handle(order) {
    return order
  }
}

export class DependencyInjection5 {
  @injectableTsyringe('orders') // mention: injectableTsyringe
  handle(order) {
    return order
  }
}

export class DependencyInjection6 {
  @injectTsyringe('orders') // mention: injectTsyringe
  handle(order) {
    return order
  }
}

export async function dependencyInjection7(order, shop) {
  const result = createContainer(order) // mention: createContainer
}

export async function dependencyInjection8(order, shop) {
  const result = asClass(order) // mention: asClass
}

export async function dependencyInjection9(order, shop) {
  const result = asFunction(order) // mention: asFunction
}

export async function dependencyInjection10(order, shop) {
  const result = asValue(order) // mention: asValue
}

export function unrelated(shelf, label) {
  shelf.Injectable(label)
  shelf.createContainer(label)
}
