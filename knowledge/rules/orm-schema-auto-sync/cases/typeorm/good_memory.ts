import { DataSource } from 'typeorm';
import { Book } from './book.entity';

export const demo = new DataSource({ type: 'better-sqlite3', database: ':memory:', entities: [Book], synchronize: true });
