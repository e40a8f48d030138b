import { plainToInstance } from 'class-transformer'
import { plainToClass } from 'class-transformer'
import { Exclude } from 'class-transformer'
import { Expose } from 'class-transformer'
import { ValidationPipe } from '@nestjs/common'

export async function massAssignment1(order, shop) {
  const result = plainToInstance(order) // mention: plainToInstance
}

export async function massAssignment2(order, shop) {
  const result = plainToClass(order) // mention: plainToClass
}

export class MassAssignment3 {
  @Exclude('orders') // mention: Exclude
  handle(order) {
    return order
  }
}

export class MassAssignment4 {
  @Expose('orders') // mention: Expose
  handle(order) {
    return order
  }
}

export async function massAssignment5(order, shop) {
  const result = ValidationPipe({ whitelist: 3000 }) // mention: whitelist
}

export async function massAssignment6(order, shop) {
  const result = ValidationPipe({ forbidNonWhitelisted: 3000 }) // mention: forbidNonWhitelisted
}

export function unrelated(shelf, label) {
  shelf.plainToInstance(label)
  shelf.Exclude(label)
  shelf.ValidationPipe(label)
}

export function labels(shelf) {
  shelf.label('whitelist')
}
