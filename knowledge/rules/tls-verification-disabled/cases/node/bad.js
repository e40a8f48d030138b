const https = require('https');
const tls = require('tls');

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false }); // expect: tls-verification-disabled

function connect(host) {
  const options = { host };
  options.rejectUnauthorized = false; // expect: tls-verification-disabled
  return tls.connect({ ...options, checkServerIdentity: () => undefined }); // expect: tls-verification-disabled
}
