import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { User } from './user.entity';

@Controller('users')
export class UserController {
  constructor(
    private readonly source: DataSource,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly prisma: PrismaService,
  ) {}

  @Get()
  search(@Query('name') name: string) {
    return this.source.query(`SELECT id FROM users WHERE name = '${name}'`); // expect: sql-injection-concat
  }

  @Get(':id')
  one(@Param('id') id: string) {
    return this.users.query('SELECT id, name FROM users WHERE id = ' + id); // expect: sql-injection-concat
  }

  @Post()
  add(@Body() body: CreateUser) {
    return this.prisma.$executeRawUnsafe(`INSERT INTO users (name) VALUES ('${body.name}')`); // expect: sql-injection-concat
  }

  builder(name: string) {
    return this.users.createQueryBuilder('u').where(`u.name = '${name}'`).getMany(); // expect: sql-injection-concat likely
  }

  grown(text: string) {
    const builder = this.users.createQueryBuilder('u');
    builder.where('u.active = true');
    builder.andWhere("u.name LIKE '" + text + "%'"); // expect: sql-injection-concat likely
    return builder.getMany();
  }
}
