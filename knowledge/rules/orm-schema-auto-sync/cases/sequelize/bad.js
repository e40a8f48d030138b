const express = require('express');
const db = require('./models');

const app = express();

db.sequelize.sync({ force: true }).then(() => { // expect: orm-schema-auto-sync
  console.log('ready');
});

app.listen(8080);
