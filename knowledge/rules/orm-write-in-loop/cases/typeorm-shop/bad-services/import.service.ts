import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { User } from './user.entity';

export class ImportService {
  constructor(@InjectRepository(User) private readonly users: Repository<User>, private readonly source: DataSource) {}

  async deactivate() {
    const users = await this.users.find({ where: { active: true } });
    for (const user of users) {
      user.email = null;
      await this.users.save(user); // expect: orm-write-in-loop likely
    }
  }

  async import(rows: Partial<User>[]) {
    for (const row of rows) {
      await this.users.insert(row); // expect: orm-write-in-loop likely
    }
  }

  async create(rows: Partial<User>[]) {
    for (const row of rows) {
      const user = this.users.create(row);
      await this.users.save(user); // expect: orm-write-in-loop likely
    }
  }

  async removeAll(users: User[]) {
    for (const user of users) {
      await this.users.remove(user); // expect: orm-write-in-loop likely
    }
  }

  async inTransaction(users: User[]) {
    await this.source.transaction(async (manager) => {
      for (const user of users) {
        await manager.save(user); // expect: orm-write-in-loop likely
      }
    });
  }
}
