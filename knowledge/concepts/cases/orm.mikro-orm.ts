import { Entity, ManyToMany, ManyToOne, OneToMany, OneToOne } from '@mikro-orm/core'
import { Model, Sequelize } from '@sequelize/core' // mention: Model

@Entity() // mention: Entity
export class Order {
  @ManyToOne(() => Customer) // mention: ManyToOne
  customer!: Customer

  @OneToMany(() => Line, (line) => line.order) // mention: OneToMany
  lines = 1

  @ManyToMany(() => Tag) // mention: ManyToMany
  tags = 2

  @OneToOne(() => Invoice) // mention: OneToOne
  invoice!: Invoice
}

export class Shelf extends Model {} // mention: Model

export const database = new Sequelize({ dialect: 'postgres' }) // mention: Sequelize
export const entity = shelf.Entity(database)
export const model = shelf.model
