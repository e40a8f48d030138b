import { QueryRunner } from 'typeorm';

class ShopQueryRunner {
  async byName(name: string) {
    return this.query(`SELECT id FROM books WHERE name = '${name}'`); // expect: sql-injection-concat likely
  }

  async find(queryRunner: QueryRunner, name: string) {
    const once = name.replace(/[^a-z]/, '');
    await queryRunner.query(`SELECT id FROM books WHERE kind = $1`, [once]);
    await queryRunner.query(`SELECT id FROM books WHERE kind = $1`, [escapeHtml(name)]);
  }
}
