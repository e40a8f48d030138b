import { ForeignKey, PrimaryKey } from 'sequelize-typescript'

export class Line {
  @PrimaryKey
  id: number

  @ForeignKey(() => Order) // mention: ForeignKey
  orderId: number
}

export function unrelated(shelf, label) {
  shelf.ForeignKey(label)
}
