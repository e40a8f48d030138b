import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { Author } from './author.entity';

@Injectable()
export class AuthorService {
  private readonly known = new Map<number, Author>();

  constructor(@InjectRepository(Author) private readonly authors: Repository<Author>) {}

  inList(ids: number[]) {
    return this.authors.find({ where: { id: In(ids) } });
  }

  async findOnce(id: number) {
    if (this.known.has(id)) {
      return this.known.get(id);
    }
    const found = await this.authors.findOne({ where: { id } });
    this.known.set(id, found);
    return found;
  }

  async rename(id: number, name: string) {
    const author = await this.authors.findOne({ where: { id } });
    author.name = name;
    return this.authors.save(author);
  }

  async settings(locale: string) {
    const author = await this.authors.findOne({ where: { name: 'editor' } });
    return { author, locale };
  }

  label(author: Author) {
    return `${author.firstName} ${author.lastName}`;
  }

  async findOne(id: number) {
    return this.authors.findOne({ where: { id } });
  }
}
