import { BadRequestException, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, In, Repository } from 'typeorm';

import { Book } from '../books/book.entity';
import { OrderLine } from './order-line.entity';

export interface Wish {
  bookId: number;
  quantity: number;
}

@Injectable()
export class OrdersService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Book) private readonly books: Repository<Book>,
  ) {}

  async missing(wishes: Wish[]): Promise<number[]> {
    const found = await this.books.findBy({ id: In(wishes.map((wish) => wish.bookId)) });
    const known = new Set(found.map((book) => book.id));
    return wishes.map((wish) => wish.bookId).filter((id) => !known.has(id));
  }

  async total(wishes: Wish[]): Promise<number> {
    let total = 0;
    for (const wish of wishes) {
      const book = await this.books.findOneByOrFail({ id: wish.bookId });
      total += Number(book.price) * wish.quantity;
    }
    return total;
  }

  async place(wishes: Wish[]): Promise<void> {
    const missing = await this.missing(wishes);
    if (missing.length > 0) {
      throw new BadRequestException(`no such books: ${missing.join(', ')}`);
    }
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(OrderLine, wishes);
    });
  }
}
