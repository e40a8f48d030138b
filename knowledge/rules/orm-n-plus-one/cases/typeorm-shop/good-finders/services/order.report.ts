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

  async payers() {
    // What is no promise is there or is not: reading it sends nothing.
    return (await this.finder.open()).map((order) => order.payer.name);
  }

  async references() {
    const [orders, total] = await this.finder.counted();
    return { total, references: orders.map((order) => order.reference) };
  }
}
