import { Injectable } from '@nestjs/common';
import { Order, PrismaClient } from '@prisma/client';
import { db } from './db';
import { PrismaService } from './prisma.service';

@Injectable()
export class OrderService {
  constructor(private readonly prisma: PrismaService, private readonly client: PrismaClient) {}

  async customers(orders: Order[]) {
    for (const order of orders) {
      const customer = await this.prisma.customer.findUnique({ where: { id: order.customerId } }); // expect: orm-query-in-loop likely
      console.log(customer);
    }
  }

  async lines() {
    const orders = await this.prisma.order.findMany();
    return Promise.all(
      orders.map(async (order) => {
        const lines = await this.prisma.orderLine.findMany({ where: { orderId: order.id } }); // expect: orm-query-in-loop likely
        return { ...order, lines };
      }),
    );
  }

  async counts(orders: Order[]) {
    return Promise.all(orders.map((order) => this.prisma.orderLine.count({ where: { orderId: order.id } }))); // expect: orm-query-in-loop likely
  }

  async first(emails: string[]) {
    return Promise.all(emails.map((email) => db.customer.findFirst({ where: { email } }))); // expect: orm-query-in-loop
  }

  async sums(orders: Order[]) {
    for (const order of orders) {
      const sum = await this.prisma.orderLine.aggregate({ where: { orderId: order.id }, _sum: { amount: true } }); // expect: orm-query-in-loop likely
      console.log(sum);
    }
  }

  async inTransaction(ids: string[]) {
    await this.prisma.$transaction(async (tx) => {
      for (const id of ids) {
        const order = await tx.order.findUniqueOrThrow({ where: { id } }); // expect: orm-query-in-loop likely
        console.log(order);
      }
    });
  }

  async typed(ids: string[]) {
    for (const id of ids) {
      console.log(await this.client.order.findFirst({ where: { id } })); // expect: orm-query-in-loop
    }
  }

  async fluent(orders: Order[]) {
    for (const order of orders) {
      const lines = await this.prisma.order.findUnique({ where: { id: order.id } }).lines(); // expect: orm-query-in-loop likely
      console.log(lines);
    }
  }

  async grouped(orders: Order[]) {
    const totals = [];
    for (const { id } of orders) {
      totals.push(await db.orderLine.groupBy({ by: ['productId'], where: { orderId: id }, _count: true })); // expect: orm-query-in-loop
    }
    return totals;
  }

  async raw(orders: Order[]) {
    for (const order of orders) {
      const rows = await this.prisma.$queryRawUnsafe('SELECT count(*) FROM lines WHERE order_id = $1', order.id); // expect: orm-query-in-loop
      console.log(rows);
    }
  }
}
