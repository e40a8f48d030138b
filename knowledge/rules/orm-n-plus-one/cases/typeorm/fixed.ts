import { Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn, Repository } from 'typeorm';

@Entity()
export class Author {
  @PrimaryGeneratedColumn() id: number;
  @OneToMany(() => Book, (book) => book.author) books: Promise<Book[]>;
}

@Entity()
export class Book {
  @PrimaryGeneratedColumn() id: number;
  @ManyToOne(() => Author, (author) => author.books) author: Promise<Author>;
}

export class Library {
  constructor(private readonly books: Repository<Book>, private readonly authorRepository: Repository<Author>) {}

  async authors() {
    const found = [];
    for (const book of await this.books.find({ relations: { author: true } })) {
      found.push(await book.author);
    }
    return found;
  }

  async shelves() {
    const authors = await this.authorRepository.find({ relations: { books: true } });
    return Promise.all(authors.map(async (author) => (await author.books).length));
  }
}
