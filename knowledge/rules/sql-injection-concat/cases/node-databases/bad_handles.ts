import Database from 'better-sqlite3';
import { storage } from './storage';
import type { Connection } from './connection';

const file = new Database('shop.db');

export class Orders {
  constructor(
    private readonly connection: Connection,
    private readonly tenant: string,
  ) {}

  byName(name: string) {
    return this.connection.execute("SELECT id FROM orders WHERE name = '" + name + "'"); // expect: sql-injection-concat likely
  }

  ofTenant() {
    return this.connection.execute(`SELECT id FROM orders WHERE tenant = '${this.tenant}'`); // expect: sql-injection-concat likely
  }

  private where(city: string) {
    return `city = '${city}'`;
  }

  byCity(city: string) {
    return this.connection.query(`SELECT id FROM orders WHERE ${this.where(city)}`); // expect: sql-injection-concat likely
  }

  byFile(name: string) {
    return file.prepare(`SELECT id FROM orders WHERE name = '${name}'`).all(); // expect: sql-injection-concat likely
  }

  byStorage(name: string) {
    return storage.runSql(`SELECT id FROM orders WHERE name = '${name}'`); // expect: sql-injection-concat likely
  }

  byUnion(id: string | number) {
    return this.connection.query(`SELECT id FROM orders WHERE id = '${id}'`); // expect: sql-injection-concat likely
  }

  byAny(id: any) {
    return this.connection.query(`SELECT id FROM orders WHERE id = ${id}`); // expect: sql-injection-concat likely
  }

  after(cursor: string) {
    return this.connection.query(`SELECT id FROM orders WHERE id > ${cursor} ORDER BY id LIMIT 10`); // expect: sql-injection-concat likely
  }
}

export function reduced(connection: Connection, filters: Record<string, string>) {
  const where = Object.keys(filters).reduce((sql, key) => sql + ` AND ${key} = '${filters[key]}'`, 'deleted = false'); // expect: sql-injection-concat likely
  return connection.query('SELECT id FROM orders WHERE ' + where);
}
