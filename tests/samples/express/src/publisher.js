const https = require('node:https');

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

function fetchCatalogue(host) {
  return new Promise((resolve, reject) => {
    const request = https.get({ host, path: '/catalogue.json', agent, timeout: 5000 }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    });
    request.on('timeout', () => request.destroy(new Error('the publisher does not answer')));
    request.on('error', reject);
  });
}

module.exports = { fetchCatalogue };
