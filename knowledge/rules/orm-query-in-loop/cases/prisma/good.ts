import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function load(ids: number[]) {
  return prisma.user.findMany({ where: { id: { in: ids } } });
}

export async function chunked(parts: number[][]) {
  for (const part of parts) {
    console.log(await prisma.user.findMany({ where: { id: { in: part } } }));
  }
}

export async function sameForAll(names: string[]) {
  for (const name of names) {
    console.log(name, await prisma.user.count());
  }
}

export function describe(users: { id: number; settings: Map<string, string> }[]) {
  return users.map((user) => user.settings.get('theme'));
}
