// Texts of typed applications whose parts the types, the tables of the program or the driver make harmless.
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, Repository } from 'typeorm';
import { QueryTypes, Sequelize, literal } from 'sequelize';
import { Knex } from 'knex';
import { PoolClient } from 'pg';
import { Prisma, PrismaClient } from '@prisma/client';

const SORTS = { title: 'title', newest: 'created_at DESC' } as const;
const COLUMNS: readonly string[] = ['id', 'title', 'price'];

type Sort = keyof typeof SORTS;

interface Filter {
  title?: string;
  shop?: number;
}

enum Status {
  Open = 'open',
  Sold = 'sold',
}

export class Page {
  constructor(
    public readonly size: number,
    public readonly start: number,
  ) {}
}

@Injectable()
export class Books {
  private readonly table = 'books';

  constructor(
    private readonly source: DataSource,
    private readonly books: Repository<Book>,
    private readonly knex: Knex,
    private readonly prisma: PrismaClient,
  ) {}

  sorted(sort: Sort) {
    return this.source.query(`SELECT id FROM books ORDER BY ${SORTS[sort]}`);
  }

  ofStatus(status: Status) {
    return this.source.query(`SELECT id FROM ${this.table} WHERE status = '${status}'`);
  }

  byParameter(title: string) {
    return this.books.createQueryBuilder('b').where('b.title = :title', { title }).getMany();
  }

  grown(filter: Filter) {
    const builder = this.books.createQueryBuilder('b');
    if (filter.title) {
      builder.andWhere('b.title LIKE :title', { title: `%${filter.title}%` });
    }
    if (filter.shop !== undefined) {
      builder.andWhere(`b.shop = ${filter.shop}`);
    }
    return builder.getMany();
  }

  listed(ids: string[]) {
    return this.books.createQueryBuilder('b').where('b.id IN (:...ids)', { ids }).getMany();
  }

  ofEntity(title: string) {
    const metadata = this.source.getMetadata(Book);
    return this.source.query(`SELECT id FROM ${metadata.tableName} WHERE title = $1`, [title]);
  }

  raw(title: string) {
    return this.knex.raw('SELECT id FROM ?? WHERE title = ?', [this.table, title]);
  }

  where(title: string) {
    return this.knex('books').whereRaw('lower(title) = ?', title.toLowerCase());
  }

  dated(from: Date) {
    return this.knex('books').whereRaw(`created_at > '${from.toISOString()}'`);
  }

  unsafe(title: string) {
    return this.prisma.$queryRawUnsafe(`SELECT id FROM ${this.table} WHERE title = $1`, title);
  }

  joined(ids: number[]) {
    return this.prisma.$queryRaw`SELECT id FROM books WHERE id IN (${Prisma.join(ids)})`;
  }

  optional(title?: string) {
    const filter = title ? Prisma.sql`AND title = ${title}` : Prisma.empty;
    return this.prisma.$queryRaw`SELECT id FROM books WHERE true ${filter}`;
  }

  page(page: Page) {
    return this.source.query(`SELECT id FROM books ORDER BY id LIMIT ${page.size} OFFSET ${page.start}`);
  }
}

export function replaced(sequelize: Sequelize, title: string) {
  return sequelize.query('SELECT id FROM books WHERE title = ?', { replacements: [title], type: QueryTypes.SELECT });
}

export function bound(sequelize: Sequelize, title: string) {
  return sequelize.query('SELECT id FROM books WHERE title = $title', { bind: { title } });
}

export function escapedLiteral(sequelize: Sequelize, title: string) {
  return literal(`title = ${sequelize.escape(title)}`);
}

export function checked(client: PoolClient, column: string, value: string) {
  if (!COLUMNS.includes(column)) {
    throw new RangeError(column);
  }
  return client.query(`SELECT id FROM books WHERE ${column} = $1`, [value]);
}

function isColumn(name: string): name is 'title' | 'price' {
  return name === 'title' || name === 'price';
}

export function guarded(client: PoolClient, column: string) {
  if (!isColumn(column)) {
    throw new RangeError(column);
  }
  return client.query(`SELECT id FROM books ORDER BY ${column}`);
}

export function typedWay(client: PoolClient, order: { column: 'title' | 'price'; way: 'ASC' | 'DESC' }) {
  return client.query(`SELECT id FROM books ORDER BY ${order.column} ${order.way}`);
}

export function satisfied(client: PoolClient, down: boolean) {
  const order = (down ? 'title DESC' : 'title') satisfies string;
  return client.query('SELECT id FROM books ORDER BY ' + order);
}

export function savepoint(manager: EntityManager, depth: number) {
  return manager.query(`SAVEPOINT level_${depth}`);
}

export async function inOrder(client: PoolClient, names: ReadonlyArray<'books' | 'shops'>) {
  for (const name of names) {
    await client.query(`ANALYZE ${name}`);
  }
}

export function message(title: string): string {
  return `Select one from the list where '${title}' is shown`;
}

export const route = (title: string) => `/select/from/books?where=${encodeURIComponent(title)}`;

export const graphql = (title: string) => `query { books(where: { title: "${title}" }) { id } }`;

class Book {
  id!: number;
  title!: string;
}
