const { SearchClient } = require('@acme/search');

const client = new SearchClient('http://search');

module.exports = { client, query: (text) => client.query(text) };
