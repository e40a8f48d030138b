import { Repository } from 'typeorm';
import { Book } from './book.entity';

export class BookService {
  constructor(private readonly books: Repository<Book>) {}

  async isKnown(title: string): Promise<boolean> {
    return (await this.books.count({ where: { title } })) > 0; // expect: orm-count-for-existence
  }

  async isFree(title: string): Promise<boolean> {
    const found = await this.books.countBy({ title: title.trim() }) === 0; // expect: orm-count-for-existence
    return found;
  }
}
