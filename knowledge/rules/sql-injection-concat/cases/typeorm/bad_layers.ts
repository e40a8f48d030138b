import { QueryRunner } from 'typeorm';

class ShopQueryRunner {
  async byName(name: string) {
    return this.query(`SELECT id FROM books WHERE name = '${name}'`); // expect: sql-injection-concat likely
  }

  async find(queryRunner: QueryRunner, name: string) {
    const once = name.replace(/[^a-z]/, '');
    await queryRunner.query(`SELECT id FROM books WHERE kind = '${once}'`); // expect: sql-injection-concat likely
    await queryRunner.query(`SELECT id FROM books WHERE kind = '${escapeHtml(name)}'`); // expect: sql-injection-concat likely
  }
}
