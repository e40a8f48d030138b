import { Repository } from 'typeorm';
import { Book } from './book';

export class Books {
  constructor(private readonly books: Repository<Book>) {}

  async load(rows: Book[]) {
    for (const row of rows) {
      await this.books.save(row); // expect: orm-write-in-loop likely
    }
  }
}
