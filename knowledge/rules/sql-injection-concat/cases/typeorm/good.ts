import { DataSource, Repository } from 'typeorm';
import { Book } from './book';

export class Books {
  constructor(private readonly source: DataSource, private readonly repository: Repository<Book>) {}

  find(title: string) {
    return this.source.query('SELECT * FROM book WHERE title = $1', [title]);
  }

  page(size: number, page: number) {
    return this.repository.query(`SELECT * FROM book ORDER BY id LIMIT ${size} OFFSET ${page * size}`);
  }

  built(title: string) {
    return this.repository.createQueryBuilder('book').where('book.title = :title', { title }).getMany();
  }

  search(index: { query(text: string): unknown }, title: string) {
    return index.query(`title:${title}`);
  }
}
