// The extension as a person uses it. `tests/run vscode` sets the surroundings:
//   CODE_SERVER   the folder that code-server is installed in
//   VSIX          the packaged extension, with the server inside
//   CHROMIUM      the browser
//   SCREENSHOTS   where pictures and logs go
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Editor, until } from './editor.mjs';

const rule = 'tls-verification-disabled';
const fragile = 'verify=False';

const parts = {
  codeServer: process.env.CODE_SERVER,
  vsix: process.env.VSIX,
  chromium: process.env.CHROMIUM,
  screenshots: process.env.SCREENSHOTS,
  samples: join(fileURLToPath(new URL('.', import.meta.url)), '../neovim/shop'),
};
let editor = new Editor(parts);

let passed = 0;
let failed = 0;
const mostFailures = Number(process.env.BACKHINT_TEST_FAILURES ?? Infinity);

async function test(name, body) {
  if (failed >= mostFailures) return;
  const start = Date.now();
  try {
    await body();
    passed += 1;
    console.log(`ok   ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n     ${error.stack}`);
    await editor.shot(`fail-${failed}`).catch(() => {});
  }
}

async function scenario() {
  await editor.start();
  const { page } = editor;
  const gone = (locator) => until('it to be gone', async () => (await locator.count()) === 0);
  const heading = () => editor.inside().locator('h1');

  await test('a squiggle appears under the risky code', async () => {
    await editor.openFile('client.py');
    await editor.squiggles().first().waitFor();
  });

  await test('the Problems panel lists the finding with its rule', async () => {
    await page.keyboard.press('Control+Shift+M');
    const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'certificate' });
    await row.waitFor();
    const text = await row.innerText();
    for (const part of [fragile, 'backhint', rule]) assert.ok(text.includes(part), text);
    await editor.shot('1-problems');
    await page.keyboard.press('Control+Shift+M');
  });

  await test('the status item counts the findings of the file', async () => {
    const item = page.locator('.statusbar-item', { hasText: 'backhint 1' });
    await item.waitFor();
  });

  await test('the hover explains, and its only command opens the question', async () => {
    await editor.clickTab('client.py');
    const hover = await editor.hoverOverSquiggle();
    const link = hover.locator('a', { hasText: /question/i }).first();
    await link.waitFor();
    const targets = await hover
      .locator('a')
      .evaluateAll((links) => links.map((a) => a.dataset.href ?? a.getAttribute('href') ?? ''));
    const commands = targets.filter((target) => target.startsWith('command:'));
    assert.ok(commands.length > 0, targets.join('\n'));
    // The editor adds "View Problem" and "Quick Fix", which are no links of the text.
    for (const command of commands) assert.match(command, /^command:backhint\.openQuestion\?/);
    await editor.shot('2-hover');
    await link.click();
    await heading().waitFor();
    assert.match(await heading().innerText(), /^\d+\. /);
  });

  await test('the page is rendered: code in colours, no foreign content, the place that led there', async () => {
    const inside = editor.inside();
    await inside.locator('nav button', { hasText: /client\.py, line 7/ }).waitFor();
    assert.ok((await inside.locator('main h2').count()) > 1, 'no sections');
    assert.ok((await inside.locator('main pre span.string').count()) > 0, 'no coloured code');
    assert.equal(await inside.locator('main img, main script').count(), 0);
    await editor.shot('3-question');
  });

  await test('a link leads to another page, and back', async () => {
    const inside = editor.inside();
    const first = await heading().innerText();
    await inside.locator('main a[href^="backhint:"]').first().click();
    await until('another page', async () => (await heading().innerText()) !== first);
    const back = inside.locator('nav button', { hasText: 'Back' }).first();
    await back.focus();
    await page.keyboard.press('Enter');
    await until('the first page', async () => (await heading().innerText()) === first);
  });

  await test('"Back to the code" selects the code', async () => {
    await editor.inside().locator('nav button', { hasText: 'Back to the code' }).click();
    await page.locator('.statusbar-item', { hasText: /Ln 7, Col \d+ \(\d+ selected\)/ }).waitFor();
  });

  await test('the palette opens the question behind the code under the cursor', async () => {
    await editor.closeTab(/^(?!.*client\.py)/);
    await editor.putCursorOn('verify');
    await editor.run('backhint: Open related question');
    await editor.inside().locator('nav button', { hasText: 'Back to the code' }).waitFor();
  });

  await test('the search follows what is typed and opens the choice', async () => {
    const rows = page.locator('.quick-input-list .monaco-list-row');
    const input = page.locator('.quick-input-widget input[placeholder^="What is it about?"]:visible');
    // The page that the test before opened may take the focus late, and a list closes when the focus leaves it.
    await until('the search', async () => {
      await editor.run('backhint: Search questions');
      return input.fill('eager loading', { timeout: 3000 }).then(() => true, () => false);
    });
    // Before anything is typed the list has questions only: a concept is an answer of the search.
    await rows.filter({ hasText: 'concept' }).first().waitFor();
    await editor.shot('4-search');
    const question = rows.filter({ hasText: /^\s*\d+\. / }).first();
    const title = /\d+\. [^\n]+/.exec(await question.innerText())[0].trim();
    await question.click();
    await until('its page', async () => title.startsWith((await heading().innerText()).slice(0, 20)));
  });

  await test('the view lists this file, the findings and the topics, and a leaf opens its page', async () => {
    await page.locator('.activitybar .action-item a[aria-label^="Backend concepts"]').click();
    const rows = page.locator('.sidebar .monaco-list-row');
    for (const group of ['This file', 'Findings of this workspace', 'All topics']) {
      await rows.filter({ hasText: group }).first().waitFor();
    }
    await rows.filter({ hasText: 'client.py:7' }).waitFor();
    await rows.filter({ hasText: 'All topics' }).click();
    await rows.filter({ hasText: 'ORM' }).or(rows.filter({ hasText: 'Orm' })).first().click();
    const leaf = rows.filter({ hasText: /^\d+\. / }).first();
    await leaf.waitFor();
    await editor.shot('5-view');
    const number = /^\d+/.exec((await leaf.innerText()).trim())[0];
    await leaf.click();
    await until('its page', async () => (await heading().innerText()).startsWith(`${number}. `));
    await rows.filter({ hasText: 'client.py:7' }).click();
    await page.locator('.statusbar-item', { hasText: /Ln 7,/ }).waitFor();
  });

  await test('a setting takes effect at once', async () => {
    await editor.settings({ 'backhint.rules': { [rule]: 'off' } });
    await gone(editor.squiggles());
    await editor.settings({});
    await editor.squiggles().first().waitFor();
  });

  await test('the ignore action writes a comment and the squiggle goes', async () => {
    await editor.clickTab('client.py');
    await editor.putCursorOn('verify');
    const action = await editor.codeAction(`Ignore ${rule} here`);
    await editor.shot('6-actions');
    await action.click();
    await until('the comment', async () => (await editor.lines()).includes(`    # backhint: ignore[${rule}]`));
    await gone(editor.squiggles());
    await page.keyboard.press('Control+z');
    await editor.squiggles().first().waitFor();
  });

  await test('the quick fix changes the code and the squiggle goes', async () => {
    await editor.putCursorOn('verify');
    await (await editor.codeAction('certificate')).click();
    await until('the edit', async () => (await editor.lines()).includes('    return requests.get(url).json()'));
    await gone(editor.squiggles());
    await editor.shot('7-fixed');
    await page.keyboard.press('Control+z');
    await editor.squiggles().first().waitFor();
  });

  await test('a restart gives a new process and the same findings', async () => {
    const [before] = editor.servers();
    assert.ok(before, 'no server process');
    await editor.run('backhint: Restart server');
    await until('a new process', () => {
      const now = editor.servers();
      return now.length === 1 && now[0] !== before;
    });
    await editor.squiggles().first().waitFor();
  });

  await test('a killed server is started again', async () => {
    const [before] = editor.servers();
    process.kill(before, 'SIGKILL');
    await until('a new process', () => {
      const now = editor.servers();
      return now.length === 1 && now[0] !== before;
    });
    await page.locator('.statusbar-item', { hasText: 'backhint 1' }).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('\n');
    await editor.squiggles().first().waitFor();
    await page.keyboard.press('Control+z');
  });

  await test('a server that is killed in the middle of its start is started again', async () => {
    const seen = new Set(editor.servers());
    await editor.run('backhint: Restart server');
    const fresh = () => editor.servers().find((pid) => !seen.has(pid));
    const first = await until('the restarted process', fresh);
    process.kill(first, 'SIGSTOP'); // it does not get further than this
    seen.add(first);
    process.kill(first, 'SIGKILL');
    await until('one process, a new one', () => fresh() && editor.servers().length === 1);
    await page.locator('.statusbar-item', { hasText: 'backhint 1' }).waitFor();
  });

  await test('pausing ends the server and its findings, resuming brings them back', async () => {
    await editor.run('backhint: Pause');
    await gone(editor.squiggles());
    await page.locator('.statusbar-item .codicon-debug-pause').waitFor();
    assert.deepEqual(editor.servers(), []);
    await editor.run('backhint: Resume');
    await editor.squiggles().first().waitFor();
  });

  await test('pausing while a killed server is started again leaves none', async () => {
    const [before] = editor.servers();
    process.kill(before, 'SIGKILL');
    const now = await until('a new process', () => editor.servers().find((pid) => pid !== before));
    process.kill(now, 'SIGSTOP'); // it stays in the middle of its start for as long as the palette needs
    await editor.run('backhint: Pause');
    process.kill(now, 'SIGCONT');
    await page.locator('.statusbar-item .codicon-debug-pause').waitFor();
    await gone(editor.squiggles());
    assert.deepEqual(editor.servers(), []);
    await editor.run('backhint: Resume');
    await editor.squiggles().first().waitFor();
  });

  await test('safe fixes are applied on save for whoever asks for it', async () => {
    await editor.settings({ 'editor.codeActionsOnSave': { 'source.fixAll.backhint': 'explicit' } });
    await editor.clickTab('client.py');
    await page.locator('.monaco-editor .view-line').first().click();
    await until('the fix', async () => {
      await page.keyboard.press('Control+s');
      return (await editor.lines()).includes('    return requests.get(url).json()');
    });
    await editor.settings({});
    await page.keyboard.press('Control+z');
    await editor.squiggles().first().waitFor();
  });

  await test('a path that is no server is told, with a way out', async () => {
    await editor.workspaceSettings({ 'backhint.server.path': '/nowhere/backhint' });
    const message = page.locator('.notification-toast', { hasText: '/nowhere/backhint' });
    await message.waitFor();
    await message.locator('.monaco-button', { hasText: 'Open the settings' }).waitFor();
    await editor.shot('8-no-server');
    await page.locator('.statusbar-item .codicon-warning').first().waitFor();
    await page.keyboard.press('Escape');
    await editor.workspaceSettings({});
    await editor.squiggles().first().waitFor();
  });

  await test('files that are not open have findings where the settings ask for them', async () => {
    writeFileSync(join(editor.workspace, 'other.py'), 'import requests\n\nrequests.get("https://a.example", verify=False)\n');
    const rows = page.locator('.markers-panel .monaco-list-row', { hasText: 'other.py' });
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'client.py' }).first().waitFor();
    assert.equal(await rows.count(), 0);
    await editor.workspaceSettings({ 'backhint.wholeProject': true });
    await rows.first().waitFor();
    await editor.workspaceSettings({});
    await gone(rows);
    await page.keyboard.press('Control+Shift+M');
    await editor.squiggles().first().waitFor();
  });

  await test('the concept under the cursor is explained', async () => {
    await editor.clickTab('client.py');
    await editor.putCursorOn('requests');
    await page.keyboard.press('Home');
    await page.keyboard.insertText('from django.core.cache import cache\ncache.get_or_set("price", 1)\n');
    await editor.putCursorOn('get_or_set');
    await editor.run('backhint: Explain concept under cursor');
    await until('its page', async () => /cache/i.test(await heading().innerText()));
    await editor.clickTab('client.py');
    await page.keyboard.press('Control+z');
  });

  await test('a file that was never saved has findings too', async () => {
    await editor.run('File: New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await page.keyboard.insertText('import requests\n\nrequests.get("https://shop.example", verify=False)\n');
    await editor.run('Change Language Mode');
    await page.locator('.quick-input-widget input:visible').fill('Python');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: /^\s*Python/ }).first().click();
    await editor.squiggles().first().waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await editor.closeTab('Untitled-1');
  });

  await test('the walkthrough has its four steps', async () => {
    await editor.run('Welcome: Open Walkthrough');
    const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get started with backhint' });
    await choice.waitFor();
    await choice.click();
    const steps = page.locator('.gettingStartedContainer .step-title');
    await until('four steps', async () => (await steps.count()) === 4);
    assert.deepEqual(await steps.allInnerTexts(), [
      'See a finding',
      'Open the question behind it',
      'Search and browse',
      'Make it yours',
    ]);
    await editor.shot('9-walkthrough');
  });

  await test('the log names the binary and where it was found', async () => {
    await editor.run('backhint: Show log');
    await page.locator('.output-view .view-line', { hasText: 'from the extension' }).first().waitFor();
  });
}

/** A workspace that nobody trusts names a program as the server: it must not run, and everything else must work. */
async function untrustedScenario() {
  const program = join(editor.workspace, 'not-a-server');
  const ran = join(editor.workspace, 'ran');
  mkdirSync(join(editor.workspace, '.vscode'));
  writeFileSync(join(editor.workspace, '.vscode/settings.json'), JSON.stringify({ 'backhint.server.path': program }));
  writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 });
  await editor.start();
  await test('in an untrusted workspace findings are shown, and its choice of a server is not run', async () => {
    await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await editor.openFile('client.py');
    await editor.squiggles().first().waitFor();
    await editor.shot('10-untrusted');
    assert.ok(!existsSync(ran), 'the program that the workspace names was run');
  });
}

for (const run of [scenario, untrustedScenario]) {
  if (run === untrustedScenario) editor = new Editor({ ...parts, asksForTrust: true });
  try {
    await run();
  } catch (error) {
    failed += 1;
    console.log(`FAIL outside of a test\n     ${error.stack}`);
    await editor.shot('fail-outside').catch(() => {});
  } finally {
    await editor.stop();
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
