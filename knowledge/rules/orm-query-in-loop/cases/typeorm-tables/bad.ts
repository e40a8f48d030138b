import { DataSource } from 'typeorm';
import { Promotion } from './promotion.entity';

export class Promotions {
  constructor(private readonly source: DataSource) {}

  async find(codes: string[]) {
    const found = [];
    for (const code of codes) {
      found.push(await this.source.getRepository(Promotion).findOne({ where: { code } })); // expect: orm-query-in-loop
    }
    return found;
  }
}
