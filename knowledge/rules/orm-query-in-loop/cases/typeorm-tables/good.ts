import { DataSource, In } from 'typeorm';
import { Promotion } from './promotion.entity';

interface Field { entity: string; ids: number[]; id: number }

export class Relations {
  constructor(private readonly source: DataSource) {}

  async counts(fields: Field[]) {
    const counts = [];
    for (const field of fields) {
      counts.push(await this.source.getRepository(field.entity).count());
    }
    return counts;
  }

  async rows(fields: Field[]) {
    const rows = [];
    for (const field of fields) {
      const found = await this.source.getRepository(field.entity).findOne({ where: { id: field.id } });
      rows.push(found);
    }
    return rows;
  }

  async lists(fields: Field[]) {
    const lists = [];
    for (const field of fields) {
      lists.push(await this.source.getRepository(field.entity).findBy({ id: In(field.ids) }));
    }
    return lists;
  }

  async locked(codes: string[]) {
    for (const code of codes) {
      await this.source
        .getRepository(Promotion)
        .createQueryBuilder('promotion')
        .setLock('pessimistic_write')
        .where('promotion.code = :code', { code })
        .getOne();
    }
  }
}
