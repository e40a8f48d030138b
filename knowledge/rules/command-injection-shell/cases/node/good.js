const { exec, execFile, execSync, spawn } = require('child_process');
const { quote } = require('shell-quote');

const TOOL = 'convert';
const FORMATS = { png: 'png', jpeg: 'jpg' };
const pattern = /a(b)/;

function asList(name) {
  execFile('convert', ['--', name, 'out.png']);
}

function spawned(req) {
  return spawn('ping', ['-c', '1', req.query.host]);
}

function quoted(names) {
  return execSync('rm -- ' + quote(names));
}

function constant() {
  exec('git rev-parse HEAD');
  execSync(`${TOOL} --version`);
}

function number(req) {
  return execSync(`head -n ${Number(req.query.lines)} access.log`);
}

function chosen(req) {
  return execSync(`convert in.bmp out.${FORMATS[req.query.format]}`);
}

function checked(req) {
  const name = req.params.name;
  if (!['web', 'worker'].includes(name)) {
    throw new Error(name);
  }
  return execSync('systemctl restart ' + name);
}

function matched(text) {
  return pattern.exec('a' + text);
}

function words(path) {
  return spawn('sh', ['-c', 'cat "$1" | wc -l', 'sh', path]);
}

function noShell(name) {
  return spawn('grep', [name, 'access.log'], { shell: false });
}

function query(mongo, name) {
  return mongo.find({ name }).exec('find ' + name);
}

// The closure is made where the path is a constant.
async function version(browser) {
  let path;
  if (process.env.IN_CONTAINER) {
    path = '/usr/bin/chromium';
    await new Promise((resolve) => {
      exec('apt-get install chromium').on('exit', () => resolve(execSync(path + ' --version')));
    });
  } else {
    path = browser.path;
  }
  return path;
}

module.exports = {
  version, asList, spawned, quoted, constant, number, chosen, checked, matched, words, noShell, query };
