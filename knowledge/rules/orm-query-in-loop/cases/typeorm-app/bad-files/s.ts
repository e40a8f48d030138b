import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Order } from './order.entity';
import { User } from './user.entity';
import { UserService } from './user.service';
@Injectable()
export class OrderService {
  constructor(
    @InjectRepository(Order) private readonly orders: Repository<Order>,
    @InjectRepository(User) private usersRepository: Repository<User>,
    private readonly userService: UserService,
  ) {}
  async all() {
    const orders = await this.orders.find();
    for (const order of orders) {
      order.user = await this.usersRepository.findOne({ where: { id: order.userId } }); // expect: orm-query-in-loop
    }
    return orders;
  }
  async mapped() {
    const orders = await this.orders.createQueryBuilder('o').getMany();
    return Promise.all(orders.map(async (o) => ({ ...o, user: await this.usersRepository.findOneBy({ id: o.userId }) }))); // expect: orm-query-in-loop
  }
  async byService(orders: Order[]) {
    for (const o of orders) {
      o.user = await this.userService.findOne(o.userId); // expect: orm-query-in-loop likely
    }
  }
  async lazy() {
    const orders = await this.orders.find();
    for (const o of orders) { const user = await o.user; console.log(user.name); } // expect: orm-n-plus-one likely
  }
}
