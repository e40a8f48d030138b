import { QueryRunner } from 'typeorm';

class ShopQueryRunner {
  async byName(name: string) {
    return this.query(`SELECT id FROM books WHERE name = '${name}'`); // expect: sql-injection-concat likely
  }

  async shift(queryRunner: QueryRunner, metadata: EntityMetadata) {
    const tableName = this.getTableName(metadata.tablePath);
    const parent = await this.loadParent(metadata);
    await queryRunner.query(`UPDATE ${tableName} SET place = place + 2 WHERE place >= ${parent.right}`); // expect: sql-injection-concat possible
    for (const row of await this.loadRows(metadata)) {
      await queryRunner.query(`UPDATE books SET place = 0 WHERE place > $1`, [row.right]);
    }
  }

  async find(queryRunner: QueryRunner, name: string) {
    const once = name.replace(/[^a-z]/, '');
    await queryRunner.query(`SELECT id FROM books WHERE kind = $1`, [once]);
    await queryRunner.query(`SELECT id FROM books WHERE kind = $1`, [escapeHtml(name)]);
  }
}
