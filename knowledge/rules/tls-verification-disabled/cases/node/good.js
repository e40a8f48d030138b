const fs = require('fs');
const https = require('https');
const tls = require('tls');

const agent = new https.Agent({ ca: fs.readFileSync('internal-ca.pem'), rejectUnauthorized: true });

function connect(host, config) {
  return tls.connect({
    host,
    rejectUnauthorized: config.verify,
    checkServerIdentity: (name, certificate) => tls.checkServerIdentity(name, certificate),
  });
}

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
// rejectUnauthorized: false
const documented = 'rejectUnauthorized: false';
