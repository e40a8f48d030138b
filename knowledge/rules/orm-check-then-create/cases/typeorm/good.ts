import { Repository } from 'typeorm';
import { Author } from './author.entity';

export class AuthorService {
  constructor(private readonly authors: Repository<Author>) {}

  async ensure(name: string): Promise<void> {
    await this.authors.upsert({ name }, ['name']);
  }

  async rename(id: number, name: string): Promise<void> {
    const author = await this.authors.findOneBy({ id });
    if (!author) {
      throw new Error('unknown');
    }
    author.name = name;
    await this.authors.save(author);
  }

  async insert(name: string): Promise<void> {
    const known = await this.authors.findOne({ where: { name } });
    if (!known) {
      try {
        await this.authors.insert({ name });
      } catch (error) {
        if (error.code !== '23505') throw error;
      }
    }
  }
}
