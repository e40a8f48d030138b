// Bundles the extension into one file and refuses to let it grow beyond what a person should have to download.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const largest = 400_000; // bytes
const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}/dist/extension.js`;

// Abilities of the client library that our server has no use for. The library registers all of them; each is replaced
// by one that does nothing, which also keeps it from announcing what nobody will ask for.
const unusedFeatures = [
  'callHierarchy',
  'colorProvider',
  'completion',
  'declaration',
  'definition',
  'documentHighlight',
  'documentLink',
  'documentSymbol',
  'fileOperations',
  'foldingRange',
  'formatting',
  'implementation',
  'inlayHint',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'reference',
  'rename',
  'selectionRange',
  'semanticTokens',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
  'workspaceSymbol',
];

const replacements = {
  feature: `class Unused {
    fillClientCapabilities() {}
    initialize() {}
    getState() { return { kind: 'static' }; }
    handles() { return false; }
    clear() {}
  }
  module.exports = new Proxy({}, { get: () => Unused });`,
  // package.json names the VS Code that is needed, and VS Code sees to it; the library need not check again.
  // Pull diagnostics listen to notebooks; there is never one.
  notebook: `const silent = () => ({ dispose() {} });
  exports.NotebookDocumentSyncFeature = class {
    registrationType = { method: 'notebookDocument/sync' };
    onOpenNotificationSent = silent;
    onChangeNotificationSent = silent;
    onSaveNotificationSent = silent;
    onCloseNotificationSent = silent;
    fillClientCapabilities() {}
    initialize() {}
    getState() { return { kind: 'document', id: '', registrations: false, matches: false }; }
    getProvider() {}
    handles() { return false; }
    register() {}
    unregister() {}
    clear() {}
  };`,
  'semver/functions/parse': 'module.exports = () => ({ prerelease: [] });',
  'semver/functions/satisfies': 'module.exports = () => true;',
  // Only selectors with path patterns need it, and ours are by language.
  minimatch: 'exports.Minimatch = class { constructor() { throw new Error("no path patterns in selectors"); } };',
  // Finds bare addresses in text; the pages write their links as links.
  'linkify-it': 'export default class {}',
  // Turns a host with foreign letters into ASCII for a browser; VS Code opens the links and does it itself.
  'punycode.js': 'export default { toASCII: (host) => host, toUnicode: (host) => host };',
  // The Markdown library brings all 2,231 named characters of HTML; the pages are UTF-8 and use these.
  entities: `const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\\u00a0', hellip: '\\u2026' };
  export function decodeHTML(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (all, hex, decimal, name) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      if (name) return named[name] ?? all;
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
  }
  export const decodeHTMLStrict = decodeHTML;`,
};

const leaveOut = {
  name: 'leave-out',
  setup(bundle) {
    const feature = new RegExp(`^\\./(?:${unusedFeatures.join('|')}|notebook)$`);
    bundle.onResolve({ filter: feature }, ({ path, importer }) => {
      if (!/vscode-languageclient[\\/]lib[\\/]common[\\/]/.test(importer)) return null;
      return { path: path === './notebook' ? 'notebook' : 'feature', namespace: 'leave-out' };
    });
    bundle.onResolve({ filter: /^(?:semver\/functions\/(?:parse|satisfies)|minimatch|linkify-it|punycode\.js|entities)$/ }, ({ path }) => ({
      path,
      namespace: 'leave-out',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'leave-out' }, ({ path }) => ({ contents: replacements[path] }));
  },
};

const { metafile } = await build({
  metafile: true,
  entryPoints: [`${root}/src/extension.ts`],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['vscode'],
  plugins: [leaveOut],
  logLevel: 'warning',
});

// The licences of what is inside ask to be told along.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^(?:.*\/)?(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
);
const notices = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8'));
  const file = readdirSync(`${root}/${folder}`).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${root}/${folder}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync(`${root}/dist/ThirdPartyNotices.txt`, notices.join(`\n${'-'.repeat(80)}\n\n`));

const { size } = statSync(outfile);
console.log(`dist/extension.js: ${size} bytes`);
if (size > largest) {
  console.error(`the bundle may have ${largest} bytes at most`);
  process.exit(1);
}
