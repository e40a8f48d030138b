import { Check } from 'typeorm'
import sequelizeLibrary from 'sequelize'

export class DatabaseConstraint1 {
  @Check('orders') // mention: Check
  handle(order) {
    return order
  }
}

export async function databaseConstraint2(order, shop) {
  const options = { onDelete: order.value } // mention: onDelete
}

export function unrelated(shelf, label) {
  shelf.Check(label)
  shelf.onDelete(label)
}
