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
    const orders = await this.orders.find({ relations: { customer: true }, where: { open: true } });
    const names: string[] = [];
    for (const order of orders) {
      const customer = await order.customer;
      names.push(customer.name);
    }
    return names;
  }

  async withLines() {
    const orders = await this.orders.find({ relations: { lines: true, customer: true } });
    return Promise.all(orders.map(async (order) => ({ id: order.id, lines: await order.lines })));
  }

  async counted() {
    const [orders, total] = await this.orders.findAndCount({ relations: { customer: true }, take: 50 });
    for (const order of orders) {
      console.log((await order.customer).name, total);
    }
  }

  async built() {
    const orders = await this.orders.createQueryBuilder('o').leftJoinAndSelect('o.lines', 'lines').where('o.open = true').getMany();
    for (const order of orders) {
      console.log((await order.lines).length);
    }
  }

  async ofManager() {
    const orders = await this.manager.find(Order, { relations: { customer: true } });
    for (const order of orders) {
      const customer = await order.customer;
      console.log(customer.name);
    }
  }

  async ofSource() {
    const orders = await this.source.getRepository(Order).find({ where: { open: true }, relations: { customer: true } });
    for (const order of orders) {
      console.log(await order.customer);
    }
  }

  async active() {
    const customers = await Customer.find({ relations: { country: true }, where: { active: true } });
    for (const customer of customers) {
      console.log(await customer.country);
    }
  }

  async deep() {
    const orders = await this.orders.find({ relations: ['customer', 'customer.country'] });
    for (const order of orders) {
      const customer = await order.customer;
      const country = await customer.country;
      console.log(country.name);
    }
  }

  async private() {
    for (const order of await this.open()) {
      console.log(await order.customer);
    }
  }

  private async open() {
    return this.orders.find({ relations: { customer: true }, where: { open: true } });
  }

  async both() {
    const orders = await this.orders.find({ relations: { lines: true, customer: true } });
    for (const order of orders) {
      const [customer, lines] = await Promise.all([order.customer, order.lines]);
      console.log(customer.name, lines.length);
    }
  }

  async chained() {
    const orders = await this.orders.find({ relations: { customer: true } });
    await Promise.all(orders.map((order) => order.customer.then((customer) => console.log(customer.name))));
  }

  async pageOfBuilder() {
    const [orders, total] = await this.orders.createQueryBuilder('o').leftJoinAndSelect('o.customer', 'customer').take(10).getManyAndCount();
    for (const order of orders) {
      console.log(await order.customer, total);
    }
  }
}
