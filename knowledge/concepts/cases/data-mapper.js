import { DataSource } from 'typeorm'
import { EntityManager } from 'typeorm'
import { EntityManager as EntityManagerCore } from '@mikro-orm/core'  // mention: EntityManagerCore
import { EntityRepository } from '@mikro-orm/core'  // mention: EntityRepository

export async function dataMapper1(order, shop) {
  const dataSourceInstance = new DataSource()
  const result = dataSourceInstance.getRepository(order) // mention: getRepository
}

export async function dataMapper2(order, shop) {
  const entityManagerInstance = new EntityManager()
  const result = entityManagerInstance.getRepository(order) // mention: getRepository
}

export async function dataMapper3(order, shop) {
  const entityManagerCoreInstance = new EntityManagerCore() // mention: EntityManagerCore
  const result = entityManagerCoreInstance.persist(order) // mention: persist
}

export async function dataMapper4(order, shop) {
  const entityManagerCoreInstance = new EntityManagerCore() // mention: EntityManagerCore
  const result = entityManagerCoreInstance.persistAndFlush(order) // mention: persistAndFlush
}

export async function dataMapper5(order, shop) {
  const entityManagerCoreValue = new EntityManagerCore(order) // mention: EntityManagerCore
}

export async function dataMapper6(order, shop) {
  const entityRepositoryValue = new EntityRepository(order) // mention: EntityRepository
}

export function unrelated(shelf, label) {
  shelf.getRepository(label)
  shelf.EntityManager(label)
}
