// Packages the extension for one platform, with the server inside.
//
//   npm run package                                  this machine's platform, with target/release/backhint
//   npm run package -- --target darwin-arm64 --server path/to/backhint
//
// A release runs it once per platform, each with the binary that was built there (see README, "Platforms").
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const targets = ['linux-x64', 'linux-arm64', 'alpine-x64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { target: { type: 'string' }, server: { type: 'string' }, out: { type: 'string' } },
});

function fail(message) {
  console.error(message);
  process.exit(1);
}

const target = values.target ?? `${process.platform}-${process.arch}`;
if (!targets.includes(target)) fail(`there is no platform '${target}'; there are ${targets.join(', ')}`);

const name = target.startsWith('win32') ? 'backhint.exe' : 'backhint';
const server = values.server ?? join(root, '../../target/release', name);
if (!existsSync(server)) fail(`${server} does not exist: run 'cargo build --release' first, or name one with --server`);

const folder = join(root, 'server');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
copyFileSync(server, join(folder, name));
chmodSync(join(folder, name), 0o755);

const run = (command, parameters) => execFileSync(command, parameters, { cwd: root, stdio: 'inherit' });
run('npm', ['run', '--silent', 'typecheck']);
run('npm', ['run', '--silent', 'bundle']);
const out = values.out ?? `backhint-${target}.vsix`;
run('npx', ['--no-install', 'vsce', 'package', '--no-dependencies', '--target', target, '--out', out]);
