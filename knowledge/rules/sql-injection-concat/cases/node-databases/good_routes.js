// Routes that send what a client wants beside a constant text, or not at all.
const knex = require('knex')({ client: 'pg' });
const { Sequelize, Op, QueryTypes } = require('sequelize');
const { Client } = require('pg');

const sequelize = new Sequelize('postgres://shop');
const client = new Client();
const REPORTS = { daily: 'SELECT day, total FROM daily', weekly: 'SELECT week, total FROM weekly' };

exports.list = async (req, res) => {
  const rows = await knex('books').where({ shop: req.user.shop }).orderBy('title').select('id');
  res.json(rows);
};

exports.search = async (req, res) => {
  const rows = await knex('books').whereRaw('title ILIKE ?', [`%${req.query.q}%`]).select('id');
  res.json(rows);
};

exports.report = async (req, res) => {
  const sql = REPORTS[req.params.name];
  if (!sql) return res.sendStatus(404);
  res.json(await client.query(sql + ' ORDER BY 1 LIMIT 100'));
};

exports.find = async (req, res) => {
  const where = { title: { [Op.like]: `${req.query.prefix}%` } };
  res.json(await sequelize.models.book.findAll({ where, attributes: ['id'], order: [['id', 'ASC']] }));
};

exports.count = async (req, res) => {
  const [row] = await sequelize.query('SELECT count(*) AS n FROM books WHERE shop = :shop', {
    replacements: { shop: req.query.shop },
    type: QueryTypes.SELECT,
  });
  res.json(row);
};

exports.page = async (req, res) => {
  const page = Number.parseInt(req.query.page, 10);
  if (Number.isNaN(page)) return res.sendStatus(400);
  res.json(await client.query(`SELECT id FROM books ORDER BY id LIMIT 20 OFFSET ${page * 20}`));
};

exports.locked = async (req, res) => {
  const lock = req.query.lock ? ' FOR UPDATE' : '';
  res.json(await client.query('SELECT id FROM books WHERE id = $1' + lock, [req.params.id]));
};

exports.columns = async (req, res) => {
  const columns = ['id', 'title', 'price'].filter((column) => req.query.fields.includes(column));
  res.json(await client.query(`SELECT ${columns.join(', ')} FROM books ORDER BY id LIMIT 20`));
};

exports.stored = async (req, res) => {
  await client.query('CALL move_book($1, $2)', [req.params.id, req.body.shelf]);
  res.sendStatus(204);
};

exports.choices = (req, res) => {
  res.send(`<select name="${req.query.name}"><option>Delete from list</option></select>`);
};
