const { Sequelize } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL);

async function start(app) {
  await sequelize.sync();
  await sequelize.sync({ force: false });
  await sequelize.sync({ force: process.env.RESET === 'yes' });
  if (process.env.NODE_ENV === 'test') {
    await sequelize.sync({ force: true });
  }
  app.listen(8080);
}

// Asked for by the person at the console.
async function resetDatabase() {
  await sequelize.sync({ force: true });
}

const wipe = async () => sequelize.sync({ force: true });

function routes(app, calendar) {
  app.post('/calendar', async (req, res) => {
    await calendar.sync({ force: true });
    res.end();
  });
}

module.exports = { resetDatabase, routes, start, wipe };
