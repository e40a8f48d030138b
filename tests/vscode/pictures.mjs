// Takes the pictures of README.md: the sample shop in a real VS Code. `tests/vscode/run pictures` runs it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Editor } from './editor.mjs';

const root = join(fileURLToPath(new URL('.', import.meta.url)), '../..');
const editor = new Editor({
  codeServer: process.env.CODE_SERVER,
  vsix: process.env.VSIX,
  chromium: process.env.CHROMIUM,
  screenshots: join(root, 'editors/pictures'),
  logs: process.env.SCREENSHOTS,
  samples: join(root, 'tests/samples/django/shop'),
  window: { width: 1180, height: 760 },
});

/** Takes a picture and leaves 64 colours in it: a quarter of the bytes, and no difference to the eye. */
async function picture(name) {
  await editor.shot(name);
  const file = join(root, 'editors/pictures', `${name}.png`);
  execFileSync('pngquant', ['64', '--force', '--output', file, file]);
}

try {
  await editor.start();
  await editor.openFile('catalogue.py');
  await editor.squiggles().first().waitFor();
  await editor.page.keyboard.press('Control+b');
  await editor.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  const hover = await editor.hoverOverSquiggle();
  const question = hover.locator('a', { hasText: /Question/ }).first();
  await question.waitFor();
  await picture('hover');
  await question.click();
  await editor.inside().locator('h1').waitFor();
  await editor.page.mouse.move(300, 720);
  await editor.page.locator('.monaco-hover:visible').waitFor({ state: 'detached' }).catch(() => {});
  await picture('question');
} finally {
  await editor.stop();
}
