import { MigrationInterface, QueryRunner } from 'typeorm';

export class AddIndex1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE orders ADD COLUMN extra jsonb`);
    await queryRunner.query(`CREATE INDEX orders_user ON orders (user_id)`); // expect: migration-blocking-index
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX orders_user`);
  }
}
