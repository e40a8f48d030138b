import { Repository } from 'typeorm';
import { Book } from './book.entity';

export class BookService {
  constructor(private readonly books: Repository<Book>) {}

  async sell(id: number): Promise<void> {
    const book = await this.books.findOneBy({ id });
    book.stock -= 1; // expect: orm-lost-update
    await this.books.save(book);
  }
}
