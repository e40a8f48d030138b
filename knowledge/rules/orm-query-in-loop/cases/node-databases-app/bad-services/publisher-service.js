const { Pool } = require('pg');

const pool = new Pool();

class PublisherService {
  async byName(name) {
    const { rows } = await pool.query('SELECT * FROM publishers WHERE name = $1', [name]);
    return rows[0];
  }
}

module.exports = new PublisherService();
