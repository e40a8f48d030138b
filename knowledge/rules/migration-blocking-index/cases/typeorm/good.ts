import { MigrationInterface, QueryRunner } from 'typeorm';

export class AddIndex1700000000000 implements MigrationInterface {
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX CONCURRENTLY orders_user ON orders (user_id)`);
    await queryRunner.query('CREATE TABLE `lines` (`id` int AUTO_INCREMENT)');
    await queryRunner.query('CREATE INDEX lines_id ON lines (id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX orders_old ON orders (old)`);
  }
}
