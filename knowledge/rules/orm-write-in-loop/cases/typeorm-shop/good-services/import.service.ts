import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { User } from './user.entity';

export class ImportService {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  async together(rows: Partial<User>[]) {
    await this.users.save(rows);
    await this.users.insert(rows);
  }

  async collected(rows: Partial<User>[]) {
    const users: User[] = [];
    for (const row of rows) {
      users.push(this.users.create(row));
    }
    await this.users.save(users);
  }

  async chunks(rows: Partial<User>[][]) {
    for (const chunk of rows) {
      await this.users.insert(chunk);
    }
  }

  async onItsOwn(rows: Partial<User>[]) {
    for (const row of rows) {
      try {
        await this.users.save(row);
      } catch (error) {
        console.error(error);
      }
    }
  }

  async sometimes(users: User[]) {
    for (const user of users) {
      if (user.email === '') {
        await this.users.save(user);
      }
    }
  }

  async needsTheResult(rows: Partial<User>[]) {
    for (const row of rows) {
      const saved = await this.users.save(row);
      console.log(saved.id);
    }
  }

  async once(user: User, tags: string[]) {
    for (const tag of tags) {
      user.email += tag;
    }
    await this.users.save(user);
  }

  inASet(rows: string[], seen: { save(row: string): void }) {
    for (const row of rows) {
      seen.save(row);
    }
  }
}
