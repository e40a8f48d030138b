import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { Author } from './books/author.entity';
import { Book } from './books/book.entity';
import { BooksController } from './books/books.controller';
import { BooksService } from './books/books.service';
import { OrderLine } from './orders/order-line.entity';
import { OrdersService } from './orders/orders.service';

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env.DATABASE_URL,
      entities: [Author, Book, OrderLine],
      synchronize: false,
    }),
    TypeOrmModule.forFeature([Author, Book, OrderLine]),
  ],
  controllers: [BooksController],
  providers: [BooksService, OrdersService],
})
export class AppModule {}
