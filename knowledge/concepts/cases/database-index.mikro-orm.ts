import { Index, Unique } from '@mikro-orm/core'

@Index({ properties: ['status'] }) // mention: Index
@Unique({ properties: ['number'] }) // mention: Unique
export class Order {
  number = 0

  index(shelf: Shelf) {
    return shelf.index(this.number).unique
  }
}
