import { EntityManager, EntityRepository } from '@mikro-orm/core' // mention: EntityManager

export class Orders {
  constructor(private readonly em: EntityManager) {} // mention: EntityManager

  repository(): EntityRepository<Order> { // mention: EntityRepository
    const mapper = this.shelf.mapper
    return mapper.entityManager(Order)
  }
}
