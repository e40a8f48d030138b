import { ResolveField } from '@nestjs/graphql'
import { FieldResolver } from 'type-graphql'

export class NPlusOne1 {
  @ResolveField('orders') // mention: ResolveField
  handle(order) {
    return order
  }
}

export class NPlusOne2 {
  @FieldResolver('orders') // mention: FieldResolver
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.ResolveField(label)
}
