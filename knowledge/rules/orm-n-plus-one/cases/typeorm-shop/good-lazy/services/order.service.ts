import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Customer } from '../entities/customer.entity';
import { Order } from '../entities/order.entity';

@Injectable()
export class OrderService {
  constructor(@InjectRepository(Order) private readonly orders: Repository<Order>) {}

  async loadedByObject() {
    const orders = await this.orders.find({ where: { open: true }, relations: { customer: true } });
    for (const order of orders) {
      console.log((await order.customer).name);
    }
  }

  async loadedByList() {
    const orders = await this.orders.find({ relations: ['customer', 'customer.country', 'lines'] });
    for (const order of orders) {
      const customer = await order.customer;
      console.log((await customer.country).name, (await order.lines).length);
    }
  }

  async nested() {
    const orders = await this.orders.find({ relations: { customer: { country: true } } });
    for (const order of orders) {
      const customer = await order.customer;
      console.log((await customer.country).name);
    }
  }

  async joined() {
    const orders = await this.orders
      .createQueryBuilder('o')
      .leftJoinAndSelect('o.customer', 'customer')
      .where('o.open = true')
      .getMany();
    for (const order of orders) {
      console.log((await order.customer).name);
    }
  }

  async joinedByOption() {
    const orders = await this.orders.find({ join: { alias: 'o', leftJoinAndSelect: { customer: 'o.customer' } } });
    for (const order of orders) {
      console.log((await order.customer).name);
    }
  }

  async notLazy() {
    // Without a promise a relation that was not loaded is undefined: nothing is sent.
    for (const order of await this.orders.find()) {
      console.log(order.payer?.name, order.recipient.name, order.customerId);
    }
  }

  async given(options: object) {
    const orders = await this.orders.find(options);
    for (const order of orders) {
      console.log(await order.customer);
    }
  }

  async assigned(customer: Customer) {
    for (const order of await this.orders.find()) {
      order.customer = Promise.resolve(customer);
      await this.check(order);
    }
  }

  async one(id: number) {
    const order = await this.orders.findOneByOrFail({ id });
    return [await order.customer, await order.lines];
  }

  async firstOnly() {
    for (const order of await this.orders.find({ take: 1 })) {
      return order.customer;
    }
  }

  async inMemory(orders: { customer: Promise<string> }[]) {
    for (const order of orders) {
      console.log(await order.customer);
    }
  }

  async raw() {
    const rows = await this.orders.createQueryBuilder('o').select('o.id').getRawMany();
    for (const row of rows) {
      console.log(await row.customer);
    }
  }

  async later() {
    const orders = await this.orders.find();
    return orders.map((order) => ({ id: order.id, load: async () => order.customer }));
  }

  private async check(order: Order) {
    return order.id;
  }

  async pageOfBuilder() {
    const query = this.orders.createQueryBuilder('o').leftJoinAndSelect('o.customer', 'c').leftJoinAndSelect('c.country', 'x');
    const [orders, total] = await query.take(10).getManyAndCount();
    for (const order of orders) {
      const customer = await order.customer;
      console.log(await customer.country, total);
    }
  }
}
