import { Injectable } from '@nestjs/common';
import { AuthorService } from './author.service';
import { Book } from './book.entity';
import { FakeAuthors } from './fakes';

@Injectable()
export class BookService {
  constructor(
    private readonly authors: AuthorService,
    private readonly fakes: FakeAuthors,
  ) {}

  async pages(pages: number[][]) {
    return Promise.all(pages.map((ids) => this.authors.inList(ids)));
  }

  async once(books: Book[]) {
    for (const book of books) {
      book.author = await this.authors.findOnce(book.authorId);
    }
  }

  async rename(books: Book[]) {
    for (const book of books) {
      await this.authors.rename(book.authorId, book.title);
    }
  }

  async local(locales: string[]) {
    for (const locale of locales) {
      console.log(await this.authors.settings(locale));
    }
  }

  labels(books: Book[]) {
    return books.map((book) => this.authors.label(book.author));
  }

  async editor(books: Book[], editorId: number) {
    const editor = await this.authors.findOne(editorId);
    return books.filter((book) => book.authorId === editor.id);
  }

  async faked(books: Book[]) {
    for (const book of books) {
      book.author = await this.fakes.findOne(book.authorId);
    }
  }

  async remembered(books: Book[]) {
    const found = new Map();
    for (const book of books) {
      if (!found.has(book.authorId)) {
        found.set(book.authorId, await this.authors.findOne(book.authorId));
      }
    }
    return found;
  }
}
