const { exec, execSync, spawn, execFile } = require('child_process');
const cp = require('node:child_process');

function convert(name) {
  exec('convert ' + name + ' out.png'); // expect: command-injection-shell likely
}

function ping(req, res) {
  exec(`ping -c 1 ${req.query.host}`, (error, out) => res.send(out)); // expect: command-injection-shell
}

function archive(req) {
  const folder = req.body.folder;
  const command = `tar czf out.tgz ${folder}`; // expect: command-injection-shell
  return execSync(command);
}

function whole(req) {
  return cp.execSync(req.query.command); // expect: command-injection-shell
}

function withShell(name) {
  return spawn('grep ' + name + ' access.log', { shell: true }); // expect: command-injection-shell likely
}

function shellItself(path) {
  return spawn('sh', ['-c', `cat ${path} | wc -l`]); // expect: command-injection-shell likely
}

function fileOfShell(path) {
  execFile('/bin/bash', ['-c', 'cat ' + path]); // expect: command-injection-shell likely
}

function joined(names) {
  execSync(`rm ${names.join(' ')}`); // expect: command-injection-shell likely
}

function quotedByHand(name) {
  exec(`grep "${name}" access.log`); // expect: command-injection-shell likely
}

module.exports = { convert, ping, archive, whole, withShell, shellItself, fileOfShell, joined, quotedByHand };
