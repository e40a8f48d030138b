import { DataSource, EntitySchema } from 'typeorm';
import { Book } from './book.entity';

export const source = new DataSource({
  type: 'postgres',
  url: process.env.DATABASE_URL,
  entities: [Book],
  synchronize: process.env.NODE_ENV !== 'production',
  migrations: ['dist/migrations/*.js'],
});

export function scratch(fresh: boolean) {
  if (fresh) {
    return new DataSource({ type: 'postgres', database: 'scratch', entities: [Book], synchronize: true });
  }
  return source;
}

// A table that exists in the database and that the mapper keeps.
export const shelf = new EntitySchema({ name: 'shelf', columns: {}, synchronize: true });

export const player = { clock: 'audio', synchronize: true };
