const util = require('util');
const { Client, Pool } = require('pg');
const { query } = require('./database');

const pool = new Pool();
const client = new Client();

async function byConcat(name) {
  return pool.query("SELECT id FROM users WHERE name = $1", [name]);
}

async function byArray(name) {
  const parts = ['SELECT id FROM users'];
  if (name) {
    parts.push(`WHERE name = '${name}'`); // expect: sql-injection-concat likely
  }
  return pool.query(parts.join(' '));
}

async function byLiteralArray(name) {
  return pool.query(['SELECT id FROM users', "WHERE name = '" + name + "'"].join(' ')); // expect: sql-injection-concat likely
}

async function byConditions(filter) {
  const conditions = ['deleted = false'];
  if (filter.name) conditions.push(`name = '${filter.name}'`); // expect: sql-injection-concat likely
  return pool.query('SELECT id FROM users WHERE ' + conditions.join(' AND '));
}

async function byFormat(name) {
  return pool.query("SELECT id FROM users WHERE name = $1", [name]);
}

async function byReplace(name) {
  return pool.query("SELECT id FROM users WHERE name = $1", [name]);
}

async function byTernary(name) {
  const where = name ? `WHERE name = '${name}'` : ''; // expect: sql-injection-concat likely
  return pool.query(`SELECT id FROM users ${where}`);
}

async function byNested(name) {
  return pool.query(`SELECT id FROM users WHERE active ${name ? `AND name = '${name}'` : ''}`); // expect: sql-injection-concat likely
}

async function byNames(names) {
  return pool.query(`SELECT id FROM users WHERE name IN (${names.map((name) => `'${name}'`).join(', ')})`); // expect: sql-injection-concat likely
}

async function byJoined(names) {
  return pool.query(`SELECT id FROM users WHERE name IN ('${names.join("','")}')`); // expect: sql-injection-concat likely
}

async function insertAll(users) {
  const values = users.map((user) => `('${user.name}', '${user.mail}')`).join(', '); // expect: sql-injection-concat likely
  return pool.query(`INSERT INTO users (name, mail) VALUES ${values}`);
}

async function removeAll(names) {
  for (const name of names) {
    await pool.query("DELETE FROM users WHERE name = $1", [name]);
  }
}

async function renameAll(names) {
  await Promise.all(names.map((name) => pool.query("UPDATE users SET active = true WHERE name = $1", [name])));
}

function whereName(name) {
  return "WHERE name = '" + name + "'";
}

async function byFunction(name) {
  return pool.query('SELECT id FROM users ' + whereName(name)); // expect: sql-injection-concat likely
}

const ofCity = (city) => `SELECT id FROM users WHERE city = '${city}'`;

async function byArrow(city) {
  return pool.query(ofCity(city)); // expect: sql-injection-concat likely
}

async function byMixed(name, city) {
  return pool.query(`SELECT id FROM users WHERE name = $1 AND city = '${city}'`, [name]); // expect: sql-injection-concat likely
}

async function byOptions({ name, limit }) {
  return pool.query(`SELECT id FROM users WHERE name = $1 ORDER BY id LIMIT $2`, [name, limit]);
}

async function byImported(name) {
  return query(`SELECT id FROM users WHERE name = '${name}'`); // expect: sql-injection-concat likely
}

async function byRaw(name) {
  return pool.query(String.raw`SELECT id FROM users WHERE name = '${name}'`); // expect: sql-injection-concat likely
}

async function byDocument(document) {
  return pool.query(`UPDATE users SET data = $1 WHERE id = 1`, [JSON.stringify(document)]);
}

client.query(`SELECT id FROM users WHERE name = $1`, [process.argv[2]]);
