import { Repository } from 'typeorm';
import { Author } from './author.entity';

export class AuthorService {
  constructor(private readonly authors: Repository<Author>) {}

  async authorOf(name: string): Promise<Author> {
    const author = await this.authors.findOneBy({ name });
    if (author) {
      return author;
    }
    return this.authors.save({ name }); // expect: orm-check-then-create likely
  }

  async ensure(name: string): Promise<void> {
    const known = await this.authors.findOne({ where: { name } });
    if (!known) {
      await this.authors.insert({ name }); // expect: orm-check-then-create likely
    }
  }
}
