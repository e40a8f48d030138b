// Texts of typed applications: a type that any text is of, a cast, and a check of something else protect nothing.
import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { DataSource, EntityManager, Repository } from 'typeorm';
import { QueryTypes, Sequelize, literal } from 'sequelize';
import { Knex } from 'knex';
import { PoolClient } from 'pg';
import { PrismaClient, Prisma } from '@prisma/client';

type Title = string;

interface Filter {
  title?: string;
  shop?: string;
}

@Controller('books')
export class BookController {
  constructor(
    private readonly source: DataSource,
    private readonly books: Repository<Book>,
    private readonly knex: Knex,
    private readonly prisma: PrismaClient,
  ) {}

  @Get('sorted')
  sorted(@Query('sort') sort: 'title' | 'price') {
    return this.source.query(`SELECT id FROM books ORDER BY ${sort}`); // expect: sql-injection-identifier
  }

  @Get(':id')
  one(@Param('id') id: string) {
    return this.books.createQueryBuilder('b').where(`b.id = ${id}`).getOne(); // expect: sql-injection-concat
  }

  @Get('tenant')
  tenant(@Headers('x-tenant') tenant: string) {
    return this.knex.raw(`SELECT id FROM books WHERE tenant = ?`, [tenant]);
  }

  @Post()
  add(@Body() body: { title: string }) {
    const sql = `INSERT INTO books (title) VALUES ($1)`;
    return this.source.query(sql, [body.title]);
  }

  aliased(title: Title) {
    return this.source.query(`SELECT id FROM books WHERE title = $1`, [title]);
  }

  grown(filter: Filter) {
    const builder = this.books.createQueryBuilder('b');
    if (filter.title) {
      builder.andWhere(`b.title LIKE '%${filter.title}%'`); // expect: sql-injection-concat likely
    }
    return builder.getMany();
  }

  having(title: string) {
    return this.knex('books').havingRaw("max(title) = ?", [title]);
  }

  unsafe(title: string) {
    return this.prisma.$executeRawUnsafe("DELETE FROM books WHERE title = $1", title);
  }

  rawPart(title: string) {
    return this.prisma.$queryRaw(Prisma.raw(`SELECT id FROM books WHERE title = '${title}'`)); // expect: sql-injection-concat likely
  }
}

export function asserted(client: PoolClient, request: { query: Record<string, unknown> }) {
  const title = request.query.title as string;
  return client.query(`SELECT id FROM books WHERE title = $1`, [title]);
}

export function generic<T extends string>(client: PoolClient, title: T) {
  return client.query(`SELECT id FROM books WHERE title = $1`, [title]);
}

export function ofLiteral(name: string) {
  return literal(`(SELECT count(*) FROM books WHERE author = '${name}')`); // expect: sql-injection-concat likely
}

export async function ofSequelize(sequelize: Sequelize, names: string[]) {
  const list = names.map((name) => `'${name}'`).join(','); // expect: sql-injection-concat likely
  return sequelize.query(`SELECT id FROM books WHERE author IN (${list})`, { type: QueryTypes.SELECT });
}

export const inTransaction = (source: DataSource, title: string) =>
  source.transaction(async (manager: EntityManager) => {
    await manager.query(`UPDATE books SET sold = true WHERE title = $1`, [title]);
  });

export function nullish(client: PoolClient, filter?: Filter) {
  const where = filter?.shop ? `WHERE shop = '${filter.shop}'` : ''; // expect: sql-injection-concat likely
  return client.query(`SELECT id FROM books ${where}`);
}

function conditionOf(filter: Filter): string {
  const parts: string[] = [];
  for (const [column, value] of Object.entries(filter)) {
    parts.push(`${column} = '${value}'`); // expect: sql-injection-concat likely
  }
  return parts.join(' AND ');
}

export const filtered = (client: PoolClient, filter: Filter) =>
  client.query('SELECT id FROM books WHERE ' + conditionOf(filter));

export function handled(client: PoolClient) {
  return async (event: { queryStringParameters: { title: string } }) => {
    const { title } = event.queryStringParameters;
    return client.query(`SELECT id FROM books WHERE title = $1`, [title]);
  };
}

class Book {
  id!: number;
  title!: string;
}
