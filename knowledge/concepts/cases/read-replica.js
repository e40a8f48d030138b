import { readReplicas } from '@prisma/extension-read-replicas'
import { DataSource } from 'typeorm'
import { Sequelize } from 'sequelize'

export async function readReplica1(order, shop) {
  const result = readReplicas(order) // mention: readReplicas
}

export async function readReplica2(order, shop) {
  shop.$primary(order) // mention: $primary
}

export async function readReplica3(order, shop) {
  shop.$replica(order) // mention: $replica
}

export async function readReplica4(order, shop) {
  const result = DataSource({ replication: 3000 }) // mention: replication
}

export async function readReplica5(order, shop) {
  const result = Sequelize({ replication: 3000 }) // mention: replication
}

export function unrelated(shelf, label) {
  shelf.readReplicas(label)
  shelf.DataSource(label)
}

export function labels(shelf) {
  shelf.label('replication')
}
