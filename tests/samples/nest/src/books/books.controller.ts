import { Controller, DefaultValuePipe, Get, Param, ParseIntPipe, Query } from '@nestjs/common';

import { Book } from './book.entity';
import { BooksService, ShelfEntry } from './books.service';

@Controller('books')
export class BooksController {
  constructor(private readonly books: BooksService) {}

  @Get()
  shelf(@Query('page', new DefaultValuePipe(0), ParseIntPipe) page: number): Promise<ShelfEntry[]> {
    return this.books.shelf(page);
  }

  @Get('search')
  search(@Query('title') title: string): Promise<Book[]> {
    return this.books.search(title);
  }

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number): Promise<Book> {
    return this.books.one(id);
  }
}
