import sequelize from 'sequelize'  // mention: sequelize
import { Sequelize } from 'sequelize'  // mention: Sequelize
import { Model } from 'sequelize'  // mention: Model
import { Sequelize as SequelizeCore } from '@sequelize/core'  // mention: SequelizeCore
import { Model as ModelCore } from '@sequelize/core'  // mention: ModelCore
import { DataSource } from 'typeorm'  // mention: DataSource
import { Repository } from 'typeorm'  // mention: Repository
import { EntityManager } from 'typeorm'  // mention: EntityManager
import { Model as ModelObjection } from 'objection'  // mention: ModelObjection
import { Entity } from 'typeorm'
import { ManyToOne } from 'typeorm'
import { OneToMany } from 'typeorm'
import { ManyToMany } from 'typeorm'
import { OneToOne } from 'typeorm'
import { JoinColumn } from 'typeorm'
import { JoinTable } from 'typeorm'
import { Entity as EntityCore } from '@mikro-orm/core'
import { ManyToOne as ManyToOneCore } from '@mikro-orm/core'
import { OneToMany as OneToManyCore } from '@mikro-orm/core'
import { ManyToMany as ManyToManyCore } from '@mikro-orm/core'
import { OneToOne as OneToOneCore } from '@mikro-orm/core'
import { Table } from 'sequelize-typescript'
import { BelongsTo } from 'sequelize-typescript'
import { HasMany } from 'sequelize-typescript'
import { HasOne } from 'sequelize-typescript'
import { BelongsToMany } from 'sequelize-typescript'
import { InjectRepository } from '@nestjs/typeorm'
import { pgTable } from 'drizzle-orm/pg-core'
import { mysqlTable } from 'drizzle-orm/mysql-core'
import { sqliteTable } from 'drizzle-orm/sqlite-core'

export async function orm1(order, shop) {
  const shopPrismaClientValue = new shop.PrismaClient(order) // mention: PrismaClient
}

export async function orm2(order, shop) {
  const sequelizeValue = new sequelize(order) // mention: sequelize
}

export async function orm3(order, shop) {
  const sequelizeValue = new Sequelize(order) // mention: Sequelize
}

export async function orm4(order, shop) {
  const modelValue = new Model(order) // mention: Model
}

export async function orm5(order, shop) {
  const sequelizeCoreValue = new SequelizeCore(order) // mention: SequelizeCore
}

export async function orm6(order, shop) {
  const modelCoreValue = new ModelCore(order) // mention: ModelCore
}

export async function orm7(order, shop) {
  const dataSourceValue = new DataSource(order) // mention: DataSource
}

export async function orm8(order, shop) {
  const repositoryValue = new Repository(order) // mention: Repository
}

export async function orm9(order, shop) {
  const entityManagerValue = new EntityManager(order) // mention: EntityManager
}

export async function orm10(order, shop) {
  const modelObjectionValue = new ModelObjection(order) // mention: ModelObjection
}

export class Orm11 {
  @Entity('orders') // mention: Entity
  handle(order) {
    return order
  }
}

export class Orm12 {
  @ManyToOne('orders') // mention: ManyToOne
  handle(order) {
    return order
  }
}

export class Orm13 {
  @OneToMany('orders') // mention: OneToMany
  handle(order) {
    return order
  }
}

export class Orm14 {
  @ManyToMany('orders') // mention: ManyToMany
  handle(order) {
    return order
  }
}

export class Orm15 {
  @OneToOne('orders') // mention: OneToOne
  handle(order) {
    return order
  }
}

export class Orm16 {
  @JoinColumn('orders') // mention: JoinColumn
  handle(order) {
    return order
  }
}

export class Orm17 {
  @JoinTable('orders') // mention: JoinTable
  handle(order) {
    return order
  }
}

export class Orm18 {
  @EntityCore('orders') // mention: EntityCore
  handle(order) {
    return order
  }
}

export class Orm19 {
  @ManyToOneCore('orders') // mention: ManyToOneCore
  handle(order) {
    return order
  }
}

export class Orm20 {
  @OneToManyCore('orders') // mention: OneToManyCore
  handle(order) {
    return order
  }
}

export class Orm21 {
  @ManyToManyCore('orders') // mention: ManyToManyCore
  handle(order) {
    return order
  }
}

export class Orm22 {
  @OneToOneCore('orders') // mention: OneToOneCore
  handle(order) {
    return order
  }
}

export class Orm23 {
  @Table('orders') // mention: Table
  handle(order) {
    return order
  }
}

export class Orm24 {
  @BelongsTo('orders') // mention: BelongsTo
  handle(order) {
    return order
  }
}

export class Orm25 {
  @HasMany('orders') // mention: HasMany
  handle(order) {
    return order
  }
}

export class Orm26 {
  @HasOne('orders') // mention: HasOne
  handle(order) {
    return order
  }
}

export class Orm27 {
  @BelongsToMany('orders') // mention: BelongsToMany
  handle(order) {
    return order
  }
}

export class Orm28 {
  @InjectRepository('orders') // mention: InjectRepository
  handle(order) {
    return order
  }
}

export async function orm29(order, shop) {
  shop.sequelize.define(order) // mention: define
}

export async function orm30(order, shop) {
  shop.belongsTo(order) // mention: belongsTo
}

export async function orm31(order, shop) {
  shop.belongsToMany(order) // mention: belongsToMany
}

export async function orm32(order, shop) {
  const result = pgTable(order) // mention: pgTable
}

export async function orm33(order, shop) {
  const result = mysqlTable(order) // mention: mysqlTable
}

export async function orm34(order, shop) {
  const result = sqliteTable(order) // mention: sqliteTable
}

export async function orm35(order, shop) {
  shop.hasMany(order) // mention: hasMany
}

export async function orm36(order, shop) {
  shop.hasOne(order) // mention: hasOne
}

export function unrelated(shelf, label) {
  const prismaClientText = shelf.count
  shelf.Entity(label)
  const defineText = shelf.count
  const hasManyText = shelf.count
}
