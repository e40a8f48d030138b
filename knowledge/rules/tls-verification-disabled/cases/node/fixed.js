const https = require('https');
const tls = require('tls');

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: true });

function connect(host) {
  const options = { host };
  options.rejectUnauthorized = true;
  return tls.connect({ ...options });
}
