import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { User } from './user.entity';
export class UserService {
  constructor(@InjectRepository(User) private readonly repo: Repository<User>) {}
  async findOne(id: number) {
    return this.repo.findOne({ where: { id } });
  }
}
