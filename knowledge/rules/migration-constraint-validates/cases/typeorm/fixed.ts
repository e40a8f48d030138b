import { MigrationInterface, QueryRunner } from 'typeorm';

export class AddKey1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE orders ADD CONSTRAINT total_set CHECK (total::int > 0) NOT VALID`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE orders DROP CONSTRAINT total_set`);
  }
}
