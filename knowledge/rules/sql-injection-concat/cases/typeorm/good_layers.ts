import { QueryRunner, EntityMetadata } from 'typeorm';

class ShopQueryRunner {
  constructor(private readonly queryRunner: QueryRunner, private readonly prefix: string) {}

  async move(metadata: EntityMetadata, ids: number[], path: string) {
    const conditions = ids.map((id, at) => {
      const name = this.queryRunner.connection.driver.createParameter('id' + at, at);
      return `${this.escapePath(metadata.tableName)}.id = ${name}`;
    });
    await this.queryRunner.query(`DELETE FROM ${this.escapePath(path)} WHERE ${conditions.join(' OR ')}`, ids);
    const driver = this.queryRunner.connection.driver;
    await this.queryRunner.query(`SELECT ${driver.escape(path)} FROM ${metadata.tableName}`);
  }

  async columns(table: string, where: string) {
    return this.query(`SELECT * FROM ${this.prefix}${table} WHERE ${where}`);
  }

  async find(queryRunner: QueryRunner, name: string) {
    const plain = name.replace(/[^a-z0-9_]/gi, '');
    return queryRunner.query(`SELECT id FROM books WHERE kind = '${plain}'`);
  }

  async renamed(queryRunner: QueryRunner, from: string, to: string) {
    await queryRunner.query(`ALTER TABLE books RENAME COLUMN ${from} TO ${to}`);
  }
}
