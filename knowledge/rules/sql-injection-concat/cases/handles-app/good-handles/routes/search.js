const { client } = require('../infra/search');
const store = require('../infra/store');

exports.find = (req) => client.find("title = '" + req.query.title + "'");
exports.close = () => store.end("bye " + process.env.HOSTNAME);
