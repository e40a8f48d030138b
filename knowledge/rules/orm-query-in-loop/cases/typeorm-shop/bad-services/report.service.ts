import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, EntityManager, getRepository, Repository } from 'typeorm';
import { Team, User } from './user.entity';

@Injectable()
export class ReportService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(Team) private teamRepo: Repository<Team>,
    private readonly source: DataSource,
    private readonly manager: EntityManager,
  ) {}

  async teams() {
    const users = await this.users.find();
    for (const user of users) {
      const team = await this.teamRepo.findOne({ where: { id: user.teamId } }); // expect: orm-query-in-loop
      console.log(team);
    }
  }

  async concurrent(ids: number[]) {
    return Promise.all(ids.map((id) => this.users.findOneBy({ id }))); // expect: orm-query-in-loop
  }

  async concurrentAsync(teams: Team[]) {
    return Promise.all(
      teams.map(async (team) => {
        const members = await this.users.find({ where: { teamId: team.id } }); // expect: orm-query-in-loop
        return { ...team, members };
      }),
    );
  }

  async counts(teams: Team[]) {
    const result = new Map<number, number>();
    for (const team of teams) {
      result.set(team.id, await this.users.count({ where: { teamId: team.id } })); // expect: orm-query-in-loop
    }
    return result;
  }

  async exist(emails: string[]) {
    for (const email of emails) {
      if (await this.users.existsBy({ email })) { // expect: orm-query-in-loop
        throw new Error(email);
      }
    }
  }

  async byManager(ids: number[]) {
    for (const id of ids) {
      const user = await this.manager.findOne(User, { where: { id } }); // expect: orm-query-in-loop
      console.log(user);
    }
  }

  async inTransaction(ids: number[]) {
    await this.source.transaction(async (tx) => {
      for (const id of ids) {
        const user = await tx.findOneByOrFail(User, { id }); // expect: orm-query-in-loop likely
        user.email = '';
      }
    });
  }

  async bySource(ids: number[]) {
    for (const id of ids) {
      console.log(await this.source.getRepository(User).findOneBy({ id })); // expect: orm-query-in-loop
    }
  }

  async built(teams: Team[]) {
    for (const team of teams) {
      const members = await this.users // expect: orm-query-in-loop
        .createQueryBuilder('u')
        .where('u.teamId = :id', { id: team.id })
        .getMany();
      console.log(members);
    }
  }

  async builtCount(teams: Team[]) {
    return Promise.all(
      teams.map((team) => this.users.createQueryBuilder('u').where('u.teamId = :id', { id: team.id }).getCount()), // expect: orm-query-in-loop
    );
  }

  async old(ids: number[]) {
    const repository = getRepository(User);
    for (let i = 0; i < ids.length; i++) {
      console.log(await repository.findOne(ids[i])); // expect: orm-query-in-loop
    }
  }

  async ofRelation(teams: Team[]) {
    for (const team of teams) {
      const members = await this.source.createQueryBuilder().relation(Team, 'members').of(team).loadMany(); // expect: orm-query-in-loop
      console.log(members);
    }
  }

  async raw(teams: Team[]) {
    for (const team of teams) {
      const rows = await this.source.query('SELECT count(*) FROM users WHERE team_id = $1', [team.id]); // expect: orm-query-in-loop
      console.log(rows);
    }
  }
}
