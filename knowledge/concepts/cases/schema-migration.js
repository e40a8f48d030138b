import { MigrationInterface } from 'typeorm'  // mention: MigrationInterface

export async function schemaMigration1(order, shop) {
  const migrationInterfaceValue = new MigrationInterface(order) // mention: MigrationInterface
}

export async function schemaMigration2(order, shop) {
  shop.schema.createTable(order) // mention: createTable
}

export async function schemaMigration3(order, shop) {
  shop.schema.alterTable(order) // mention: alterTable
}

export async function schemaMigration4(order, shop) {
  shop.schema.table(order) // mention: table
}

export async function schemaMigration5(order, shop) {
  shop.schema.dropTable(order) // mention: dropTable
}

export async function schemaMigration6(order, shop) {
  shop.schema.dropTableIfExists(order) // mention: dropTableIfExists
}

export async function schemaMigration7(order, shop) {
  shop.interface.addColumn(order) // mention: addColumn
}

export async function schemaMigration8(order, shop) {
  shop.interface.createTable(order) // mention: createTable
}

export async function schemaMigration9(order, shop) {
  shop.interface.changeColumn(order) // mention: changeColumn
}

export async function schemaMigration10(order, shop) {
  shop.interface.dropTable(order) // mention: dropTable
}

export async function schemaMigration11(order, shop) {
  shop.runMigrations(order) // mention: runMigrations
}

export function unrelated(shelf, label) {
  shelf.MigrationInterface(label)
  const createTableText = shelf.count
}
