import { DataSource, DataSourceOptions } from 'typeorm';
import { Book } from './book.entity';

export const options: DataSourceOptions = {
  type: 'postgres',
  host: process.env.DB_HOST,
  database: 'shop',
  entities: [Book],
  synchronize: false,
};

export const source = new DataSource(options);
