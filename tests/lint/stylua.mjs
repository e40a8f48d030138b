// Checks that Lua files are formatted as stylua would; with --write it formats them.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config, IndentType, OutputVerification, QuoteStyle, formatCode } from '@johnnymorganz/stylua';

const write = process.argv.includes('--write');
const roots = process.argv.slice(2).filter((argument) => argument !== '--write');

// The formatter consumes its configuration: each call needs one of its own.
function configuration() {
  const config = Config.new();
  config.column_width = 120;
  config.indent_type = IndentType.Spaces;
  config.indent_width = 2;
  config.quote_style = QuoteStyle.AutoPreferSingle;
  return config;
}

function luaFiles(path) {
  if (statSync(path).isFile()) return path.endsWith('.lua') ? [path] : [];
  return readdirSync(path).flatMap((name) => luaFiles(join(path, name)));
}

const files = roots.flatMap(luaFiles);
let unformatted = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const formatted = formatCode(text, configuration(), undefined, OutputVerification.Full);
  if (formatted === text) continue;
  unformatted += 1;
  if (write) writeFileSync(file, formatted);
  console.log(`${write ? 'formatted' : 'not formatted'}: ${file}`);
}
if (files.length === 0) throw new Error(`no Lua files under ${roots.join(', ')}`);
if (unformatted > 0 && !write) {
  console.log('run: node tests/lint/stylua.mjs --write editors/neovim editors/registry tests/neovim');
  process.exit(1);
}
console.log(`${files.length} Lua files checked`);
