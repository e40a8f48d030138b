const { Pool } = require('pg');

class Generator {
  constructor(dialect, pool = new Pool()) {
    this._dialect = dialect;
    this.pool = pool;
  }

  locked(lock) {
    let query = 'SELECT id FROM books';
    if (lock === 'SHARE') {
      query += ` ${this._dialect.supports.forShare}`;
    }
    return this.pool.query(query);
  }
}

module.exports = { Generator };
