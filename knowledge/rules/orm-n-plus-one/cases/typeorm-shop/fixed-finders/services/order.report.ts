import { Injectable } from '@nestjs/common';
import { OrderFinder } from './order.finder';

@Injectable()
export class OrderReport {
  constructor(private readonly finder: OrderFinder) {}

  async names() {
    const names: string[] = [];
    for (const order of await this.finder.open()) {
      names.push((await order.customer).name);
    }
    return names;
  }

  async lines() {
    const orders = await this.finder.all();
    return Promise.all(orders.map(async (order) => (await order.lines).length));
  }
}
