const { execFile } = require('child_process');

module.exports = (app, db, client, logger, cache) => {
  app.get('/users/:id', async (req, res) => {
    const id = parseInt(req.params.id, 10);
    res.json(await db.query(`SELECT id, name FROM users WHERE id = ${id}`));
  });

  app.get('/users', async (req, res) => {
    res.json(await db.query('SELECT id FROM users WHERE name = ?', [req.query.name]));
  });

  app.get('/named', async (req, res) => {
    const sql = 'SELECT id FROM users WHERE name = :name';
    res.json(await db.sequelize.query(sql, { replacements: { name: req.query.name } }));
  });

  app.get('/page', (req, res) => {
    res.send(`<select name='${req.query.name}'><option>from</option></select>`);
  });

  app.get('/log', (req, res) => {
    logger.info(`Selected ${req.query.name} from the list`);
    console.log(`update ${req.query.name} set to done`);
    throw new Error(`Delete from '${req.query.name}' failed`);
  });

  app.get('/cache', async (req, res) => {
    res.json(await cache.get(`users:${req.query.name}`));
  });

  app.get('/graph', async (req, res) => {
    res.json(await client.query({ query: `query { user(name: "${req.query.name}") { id } }` }));
  });

  app.get('/tool', (req, res) => {
    execFile('update-tool', ['--set', req.query.name]);
    res.end();
  });
};
