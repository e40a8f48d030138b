import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, EntityManager, Repository } from 'typeorm';
import { Customer } from '../entities/customer.entity';
import { Order } from '../entities/order.entity';

@Injectable()
export class OrderService {
  constructor(
    @InjectRepository(Order) private readonly orders: Repository<Order>,
    private readonly source: DataSource,
    private readonly manager: EntityManager,
  ) {}

  async names() {
    const orders = await this.orders.find({ where: { open: true } });
    const names: string[] = [];
    for (const order of orders) {
      const customer = await order.customer; // expect: orm-n-plus-one
      names.push(customer.name);
    }
    return names;
  }

  async withLines() {
    const orders = await this.orders.find({ relations: { customer: true } });
    return Promise.all(orders.map(async (order) => ({ id: order.id, lines: await order.lines }))); // expect: orm-n-plus-one
  }

  async counted() {
    const [orders, total] = await this.orders.findAndCount({ take: 50 });
    for (const order of orders) {
      console.log((await order.customer).name, total); // expect: orm-n-plus-one
    }
  }

  async built() {
    const orders = await this.orders.createQueryBuilder('o').where('o.open = true').getMany();
    for (const order of orders) {
      console.log((await order.lines).length); // expect: orm-n-plus-one
    }
  }

  async ofManager() {
    const orders = await this.manager.find(Order);
    for (const order of orders) {
      const customer = await order.customer; // expect: orm-n-plus-one
      console.log(customer.name);
    }
  }

  async ofSource() {
    const orders = await this.source.getRepository(Order).findBy({ open: true });
    for (const order of orders) {
      console.log(await order.customer); // expect: orm-n-plus-one
    }
  }

  async active() {
    const customers = await Customer.find({ where: { active: true } });
    for (const customer of customers) {
      console.log(await customer.country); // expect: orm-n-plus-one
    }
  }

  async deep() {
    const orders = await this.orders.find({ relations: ['customer'] });
    for (const order of orders) {
      const customer = await order.customer;
      const country = await customer.country; // expect: orm-n-plus-one
      console.log(country.name);
    }
  }

  async private() {
    for (const order of await this.open()) {
      console.log(await order.customer); // expect: orm-n-plus-one
    }
  }

  private async open() {
    return this.orders.find({ where: { open: true } });
  }

  async both() {
    const orders = await this.orders.find();
    for (const order of orders) {
      const [customer, lines] = await Promise.all([order.customer, order.lines]); // expect: orm-n-plus-one, orm-n-plus-one
      console.log(customer.name, lines.length);
    }
  }

  async chained() {
    const orders = await this.orders.find();
    await Promise.all(orders.map((order) => order.customer.then((customer) => console.log(customer.name)))); // expect: orm-n-plus-one
  }

  async pageOfBuilder() {
    const [orders, total] = await this.orders.createQueryBuilder('o').take(10).getManyAndCount();
    for (const order of orders) {
      console.log(await order.customer, total); // expect: orm-n-plus-one
    }
  }
}
