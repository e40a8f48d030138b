const { Pool } = require('pg');

const store = new Pool({ connectionString: process.env.DATABASE_URL });

module.exports = store;
