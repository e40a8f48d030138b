import { Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn, Repository } from 'typeorm';

@Entity()
export class Author {
  @PrimaryGeneratedColumn() id: number;
  @OneToMany(() => Book, (book) => book.author) books: Promise<Book[]>;
}

@Entity()
export class Book {
  @PrimaryGeneratedColumn() id: number;
  @ManyToOne(() => Author, { eager: true }) author: Promise<Author>;
}

export class Library {
  constructor(private readonly bookRepository: Repository<Book>, private readonly authorRepository: Repository<Author>) {}

  async loaded() {
    const authors = await this.authorRepository.find({ relations: { books: true } });
    for (const author of authors) {
      console.log((await author.books).length);
    }
  }

  async eager() {
    for (const book of await this.bookRepository.find()) {
      console.log(await book.author);
    }
  }

  async plain() {
    for (const author of await this.authorRepository.find()) {
      console.log(author.books, author.id);
    }
  }

  async notAQuery(tasks: { result: Promise<string> }[]) {
    for (const task of tasks) {
      console.log(await task.result);
    }
  }
}

export class Unknown {
  constructor(private readonly users: Repository<User>) {}

  // Nothing is known about these rows, and a list of values is no list of promises.
  async values() {
    const users = await this.users.find();
    for (const user of users) {
      console.log(await Promise.all([user.email, user.name]));
    }
    return Promise.all(users.map(async (user) => user.email));
  }
}
