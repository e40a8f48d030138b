import { DataTypes } from 'sequelize'

export async function dataModeling1(order, shop) {
  const level = DataTypes.DECIMAL
}

export async function dataModeling2(order, shop) {
  const level = DataTypes.JSONB // mention: JSONB
}

export async function dataModeling3(order, shop) {
  const level = DataTypes.UUID // mention: UUID
}

export async function dataModeling4(order, shop) {
  const level = DataTypes.UUIDV4 // mention: UUIDV4
}

export function unrelated(shelf, label) {
  shelf.JSONB(label)
}
