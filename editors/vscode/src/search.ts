/** The search: a list that follows what is typed. */

import * as vscode from 'vscode';

import { pageUri, type SearchHit } from './protocol';
import type { Server } from './server';

interface Item extends vscode.QuickPickItem {
  uri: string;
}

const most = 40;
const pause = 80; // milliseconds of not typing before the server is asked

function itemOf(hit: SearchHit): Item {
  const isQuestion = hit.kind === 'question';
  return {
    label: isQuestion ? `${hit.id}. ${hit.title}` : hit.title,
    description: isQuestion ? (hit.topic ?? '') : hit.kind,
    ...(!isQuestion && { detail: hit.detail }),
    iconPath: new vscode.ThemeIcon({ question: 'question', concept: 'lightbulb', rule: 'warning' }[hit.kind]),
    // The server has already chosen; the list must not hide what it found by other words.
    alwaysShow: true,
    uri: pageUri(hit.kind, hit.id),
  };
}

async function everyQuestion(server: Server): Promise<Item[]> {
  const { topics } = await server.ask('backhint/catalogue', {});
  return topics
    .flatMap((topic) => topic.questions.map((question) => ({ ...question, topic: topic.title })))
    .sort((a, b) => a.number - b.number)
    .map(({ number, title, topic }) =>
      itemOf({ kind: 'question', id: String(number), title, detail: '', topic }),
    );
}

/** Opens the search; `show` opens the page of the choice. */
export async function searchQuestions(server: Server, show: (uri: string) => Promise<void>): Promise<void> {
  const all = await everyQuestion(server);
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'backhint: search questions, concepts and rules';
  pick.placeholder = 'What is it about? For instance: n+1, idempotency, cache invalidation';
  // Not in the typings: without it the list sorts what was found by where the words stand in the title.
  (pick as { sortByLabel?: boolean }).sortByLabel = false;
  pick.items = all;
  let newest = 0;
  let timer: NodeJS.Timeout | undefined;

  const search = async (query: string): Promise<void> => {
    newest += 1;
    const mine = newest;
    if (query.trim() === '') {
      pick.items = all;
      return;
    }
    pick.busy = true;
    const hits = await server.ask('backhint/search', { query, limit: most }).catch(() => []);
    // Answers to older texts may come late.
    if (mine !== newest) return;
    pick.items = hits.map(itemOf);
    pick.busy = false;
  };

  pick.onDidChangeValue((query) => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(query), pause);
  });
  const chosen = await new Promise<Item | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
    });
    pick.onDidHide(() => {
      resolve(undefined);
    });
    pick.show();
  });
  clearTimeout(timer);
  pick.dispose();
  if (chosen !== undefined) await show(chosen.uri);
}
