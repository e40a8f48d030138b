import SQL from 'sql-template-strings';
import { Prisma, PrismaClient } from '@prisma/client';
import { sql as drizzle } from 'drizzle-orm';
import { sql as kysely } from 'kysely';
import postgres from 'postgres';
import { sql as slonik } from 'slonik';
import { sql as vercel } from '@vercel/postgres';

const prisma = new PrismaClient();
const sql = postgres();

export const ofSlonik = (pool, name) => pool.query(slonik`SELECT id FROM users WHERE name = ${name}`);

export const ofTyped = (pool, name) => pool.one(slonik.type(User)`SELECT id FROM users WHERE name = ${name}`);

export const ofPostgres = (name) => sql`SELECT id FROM users WHERE name = ${name}`;

export const ofPrisma = (name) => prisma.$queryRaw`SELECT id FROM users WHERE name = ${name}`;

export const ofPrismaSql = (name) => prisma.$queryRaw(Prisma.sql`SELECT id FROM users WHERE name = ${name}`);

export const ofUnsafe = (name) => prisma.$queryRawUnsafe('SELECT id FROM users WHERE name = $1', name);

export const ofDrizzle = (db, name) => db.execute(drizzle`SELECT id FROM users WHERE name = ${name}`);

export const ofKysely = (db, name) => kysely`SELECT id FROM users WHERE name = ${name}`.execute(db);

export const ofVercel = (name) => vercel`SELECT id FROM users WHERE name = ${name}`;

export const ofStrings = (pool, name) => pool.query(SQL`SELECT id FROM users WHERE name = ${name}`);
