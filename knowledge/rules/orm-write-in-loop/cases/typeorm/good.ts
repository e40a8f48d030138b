import { Repository } from 'typeorm';
import { Book } from './book';

export class Books {
  constructor(private readonly books: Repository<Book>) {}

  async load(rows: Book[]) {
    await this.books.save(rows);
  }

  async changed(rows: Book[]) {
    for (const row of rows) {
      if (row.changed) {
        await this.books.save(row);
      }
    }
  }
}
