import { Repository } from 'typeorm';
import { Book } from './book.entity';

export class BookService {
  constructor(private readonly books: Repository<Book>) {}

  async isKnown(title: string): Promise<boolean> {
    return this.books.existsBy({ title });
  }

  async isSeries(author: string): Promise<boolean> {
    return (await this.books.countBy({ author })) > 1;
  }

  async page(author: string) {
    const [rows, total] = await this.books.findAndCount({ where: { author }, take: 20 });
    return { rows, total, empty: total === 0 };
  }

  hasWords(words: string[]): boolean {
    return words.length > 0;
  }
}
