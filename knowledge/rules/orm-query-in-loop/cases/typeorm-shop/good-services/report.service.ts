import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, In, Repository } from 'typeorm';
import { Team, User } from './user.entity';

@Injectable()
export class ReportService {
  private readonly cache = new Map<number, User>();

  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(Team) private readonly teams: Repository<Team>,
    private readonly source: DataSource,
  ) {}

  async batch(ids: number[]) {
    return this.users.find({ where: { id: In(ids) } });
  }

  async chunks(ids: number[][]) {
    for (const part of ids) {
      console.log(await this.users.findBy({ id: In(part) }));
    }
  }

  async looksUp(ids: number[]) {
    const users = await this.users.findBy({ id: In(ids) });
    const byId = new Map(users.map((user) => [user.id, user]));
    return ids.map((id) => byId.get(id));
  }

  async findsInList(ids: number[]) {
    const users = await this.users.find();
    return ids.map((id) => users.find((user) => user.id === id));
  }

  async pages() {
    let skip = 0;
    for (;;) {
      const users = await this.users.find({ skip, take: 100 });
      if (users.length === 0) return;
      skip += users.length;
    }
  }

  async retries(id: number) {
    for (let attempt = 0; attempt < 3; attempt++) {
      const user = await this.users.findOneBy({ id });
      if (user) return user;
    }
  }

  async same(teams: Team[], id: number) {
    for (const team of teams) {
      const user = await this.users.findOneBy({ id });
      console.log(team.id, user);
    }
  }

  async builder(filters: string[]) {
    const query = this.users.createQueryBuilder('u');
    for (const filter of filters) {
      query.andWhere('u.email LIKE :filter', { filter });
    }
    return query.getMany();
  }

  async fewConstants() {
    for (const role of ['admin', 'owner']) {
      console.log(await this.users.findBy({ role }));
    }
  }

  async firstMatch(ids: number[]) {
    for (const id of ids) {
      return this.users.findOneBy({ id });
    }
  }

  async inFrontOfTheLoop(teamId: number) {
    const team = await this.teams.findOneBy({ id: teamId });
    for (const user of await this.users.findBy({ teamId: team.id })) {
      console.log(user.email);
    }
  }

  async afterTheLoop(ids: number[]) {
    const wanted: number[] = [];
    for (const id of ids) {
      wanted.push(id);
    }
    return this.users.findBy({ id: In(wanted) });
  }

  async joined() {
    const rows = await this.source.query('SELECT t.id, count(*) FROM teams t JOIN users u ON u.team_id = t.id GROUP BY 1');
    return rows.map((row) => ({ id: row.id, n: Number(row.count) }));
  }
}
