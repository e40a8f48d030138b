import { DataSource, Repository } from 'typeorm';
import { Book } from './book';

export class Books {
  constructor(private readonly source: DataSource, private readonly repository: Repository<Book>) {}

  find(title: string) {
    return this.source.query(`SELECT * FROM book WHERE title = '${title}'`); // expect: sql-injection-concat likely, sql-select-star possible
  }

  count(id: string) {
    return this.repository.query('SELECT count(*) FROM book WHERE id = ' + id); // expect: sql-injection-concat likely
  }
}
