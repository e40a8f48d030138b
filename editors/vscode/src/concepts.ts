/** The list behind the code lens: the concepts that a document names. */

import * as vscode from 'vscode';

import { pageUri } from './protocol';
import type { Server } from './server';

/** Lists the concepts of a document; `show` opens the page of the choice. */
export async function showConcepts(
  server: Server,
  uri: string,
  show: (uri: string) => Promise<void>,
): Promise<void> {
  const mentions = await server.ask('backhint/mentions', { textDocument: { uri } });
  const places = new Map<string, { title: string; lines: number[] }>();
  for (const { concept, title, range } of mentions) {
    const known = places.get(concept) ?? { title, lines: [] };
    known.lines.push(range.start.line + 1);
    places.set(concept, known);
  }
  const items = [...places].map(([id, { title, lines }]) => ({
    id,
    label: title,
    description: `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
    iconPath: new vscode.ThemeIcon('lightbulb'),
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: 'Concepts in this file' });
  if (chosen !== undefined) await show(pageUri('concept', chosen.id));
}
