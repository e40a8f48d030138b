import knexFactory from 'knex';
import mysql from 'mysql2/promise';

export const reporting = mysql.createPool({ host: 'reports', database: 'shop' });
export const builder = knexFactory({ client: 'pg' });
