import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';

import { Book } from './book.entity';

const PAGE_SIZE = 50;

export interface ShelfEntry {
  title: string;
  author: string;
}

@Injectable()
export class BooksService {
  constructor(@InjectRepository(Book) private readonly books: Repository<Book>) {}

  async shelf(page: number): Promise<ShelfEntry[]> {
    const found = await this.books.find({ order: { title: 'ASC' }, skip: page * PAGE_SIZE, take: PAGE_SIZE });
    const entries: ShelfEntry[] = [];
    for (const book of found) {
      const author = await book.author;
      entries.push({ title: book.title, author: author.name });
    }
    return entries;
  }

  search(title: string): Promise<Book[]> {
    return this.books.createQueryBuilder('book').where(`book.title ILIKE '%${title}%'`).take(PAGE_SIZE).getMany();
  }

  one(id: number): Promise<Book> {
    return this.books.findOneOrFail({ where: { id }, relations: { author: true } });
  }
}
