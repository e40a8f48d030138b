/** From the address of a page to its text. */

import type { From, Page } from '../protocol';
import type { Server } from '../server';

/** Fetches `backhint:/question/78.md` and its like; `from` is the place in the code that leads there. */
export async function fetchPage(server: Server, uri: string, from?: From): Promise<Page> {
  const [, kind, id] = /^backhint:\/*(\w+)\/(.+)\.md$/.exec(uri) ?? [];
  let page: Page | null = null;
  if (kind === 'question' && /^\d+$/.test(id ?? '')) {
    page = await server.ask('backhint/question', { number: Number(id), ...(from && { from }) });
  } else if (kind === 'concept' && id !== undefined) {
    page = await server.ask('backhint/concept', { id });
  } else if (kind === 'rule' && id !== undefined) {
    page = await server.ask('backhint/rule', { id });
  }
  if (page === null) throw new Error(`There is no page ${uri}.`);
  return page;
}
