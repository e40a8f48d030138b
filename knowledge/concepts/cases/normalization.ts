import { PrimaryGeneratedColumn } from 'typeorm'
import { ForeignKey } from 'sequelize-typescript'
import { PrimaryKey } from 'sequelize-typescript'

export class Normalization1 {
  @PrimaryGeneratedColumn('orders') // mention: PrimaryGeneratedColumn
  handle(order) {
    return order
  }
}

export class Normalization2 {
  @ForeignKey('orders')
  handle(order) {
    return order
  }
}

export class Normalization3 {
  @PrimaryKey('orders') // mention: PrimaryKey
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.PrimaryGeneratedColumn(label)
}
