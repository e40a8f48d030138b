import supertest from 'supertest'
import { GenericContainer } from 'testcontainers'  // mention: GenericContainer
import { PostgreSqlContainer } from '@testcontainers/postgresql'  // mention: PostgreSqlContainer
import { Test } from '@nestjs/testing'

export async function integrationTest1(order, shop) {
  const result = supertest(order) // mention: supertest
}

export async function integrationTest2(order, shop) {
  const genericContainerValue = new GenericContainer(order) // mention: GenericContainer
}

export async function integrationTest3(order, shop) {
  const postgreSqlContainerValue = new PostgreSqlContainer(order) // mention: PostgreSqlContainer
}

export async function integrationTest4(order, shop) {
  const result = Test.createTestingModule(order) // mention: createTestingModule
}

export function unrelated(shelf, label) {
  shelf.supertest(label)
  shelf.GenericContainer(label)
  shelf.createTestingModule(label)
}
