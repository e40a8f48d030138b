import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function load(ids: number[]) {
  const users = [];
  for (const id of ids) {
    users.push(await prisma.user.findUnique({ where: { id } })); // expect: orm-query-in-loop
  }
  return users;
}

export class Orders {
  constructor(private readonly prisma: PrismaClient) {}

  async count(customers: { id: number }[]) {
    return Promise.all(customers.map((c) => this.prisma.order.count({ where: { customerId: c.id } }))); // expect: orm-query-in-loop
  }
}
