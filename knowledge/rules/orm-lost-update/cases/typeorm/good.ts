import { Repository } from 'typeorm';
import { Book } from './book.entity';

export class BookService {
  constructor(private readonly books: Repository<Book>) {}

  async sell(id: number): Promise<void> {
    await this.books.decrement({ id }, 'stock', 1);
  }

  async locked(id: number): Promise<void> {
    const book = await this.books.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    book.stock -= 1;
    await this.books.save(book);
  }

  async fresh(title: string): Promise<void> {
    const book = this.books.create({ title, stock: 1 });
    book.stock += 1;
    await this.books.save(book);
  }

  async rename(id: number, ending: string): Promise<void> {
    const book = await this.books.findOneBy({ id });
    book.title += ending;
    await this.books.save(book);
  }
}
