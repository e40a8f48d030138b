import { Injectable } from '@nestjs/common';
import { Order } from '@prisma/client';
import { db } from './db';
import { PrismaService } from './prisma.service';

@Injectable()
export class OrderService {
  constructor(private readonly prisma: PrismaService) {}

  async included() {
    const orders = await this.prisma.order.findMany({ include: { customer: true, lines: true } });
    return orders.map((order) => [order.customer.name, order.lines.length]);
  }

  // Calls of findUnique in the same tick are put into one query by the client.
  async sameTick(ids: string[]) {
    return Promise.all(ids.map((id) => this.prisma.order.findUnique({ where: { id } })));
  }

  async sameTickThrows(orders: Order[]) {
    return Promise.all(
      orders.map(async (order) => {
        const customer = await db.customer.findUniqueOrThrow({ where: { id: order.customerId } });
        return { ...order, customer };
      }),
    );
  }

  async sameTickFluent(ids: string[]) {
    return Promise.all(ids.map((id) => this.prisma.order.findUnique({ where: { id } }).lines()));
  }

  async batch(ids: string[]) {
    return this.prisma.order.findMany({ where: { id: { in: ids } } });
  }

  async chunks(parts: string[][]) {
    for (const part of parts) {
      console.log(await this.prisma.order.findMany({ where: { id: { in: part } } }));
    }
  }

  async pages() {
    let cursor: string | undefined;
    do {
      const orders = await this.prisma.order.findMany({ take: 100, cursor: cursor ? { id: cursor } : undefined });
      cursor = orders.at(-1)?.id;
    } while (cursor);
  }

  async retry(id: string) {
    for (let attempt = 0; attempt < 5; attempt++) {
      const order = await this.prisma.order.findUnique({ where: { id } });
      if (order) return order;
    }
  }

  async same(orders: Order[], id: string) {
    for (const order of orders) {
      console.log(order.id, await this.prisma.customer.findUnique({ where: { id } }));
    }
  }

  async few() {
    for (const status of ['OPEN', 'PAID'] as const) {
      console.log(await this.prisma.order.count({ where: { status } }));
    }
  }

  async counted() {
    const orders = await this.prisma.order.findMany({ include: { _count: { select: { lines: true } } } });
    return orders.map((order) => order._count.lines);
  }

  async grouped(ids: string[]) {
    const groups = await this.prisma.orderLine.groupBy({ by: ['orderId'], where: { orderId: { in: ids } }, _count: true });
    return new Map(groups.map((group) => [group.orderId, group._count]));
  }

  async slug(title: string) {
    let slug = title;
    while (await this.prisma.order.findFirst({ where: { slug } })) {
      slug += '-1';
    }
    return slug;
  }

  inMemory(orders: Order[], ids: string[]) {
    return ids.map((id) => orders.find((order) => order.id === id));
  }
}
