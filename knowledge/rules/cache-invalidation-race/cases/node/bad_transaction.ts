import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { Product } from './product';

export class Products {
  constructor(private readonly source: DataSource, private readonly redis: Redis) {}

  async reprice(product: Product) {
    await this.source.transaction(async (manager) => {
      await manager.save(product);
      await this.redis.del(`product:${product.id}`); // expect: cache-invalidation-race likely
    });
  }
}
