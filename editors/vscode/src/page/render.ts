/** Turns the Markdown of a page into HTML that can only link: no HTML of its own, no pictures, no scripts. */

import MarkdownIt from 'markdown-it';

import { escapeHtml, highlight } from './highlight';

const markdown = new MarkdownIt({
  html: false,
  linkify: false,
  highlight: (code, language) => highlight(code, language.toLowerCase()),
});

markdown.validateLink = (target) => /^(https?|backhint|file):/i.test(target);
markdown.renderer.rules.image = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
markdown.renderer.rules.table_open = () => '<div class="table"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';
// A code block that is wider than the page scrolls, and what scrolls must be reachable by keyboard.
const fence = markdown.renderer.rules.fence;
markdown.renderer.rules.fence = (...parts) => (fence?.(...parts) ?? '').replace('<pre>', '<pre tabindex="0">');

/** The page's Markdown as HTML. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

export interface Surroundings {
  title: string;
  /** What the page's resources may be loaded from. */
  cspSource: string;
  style: string;
  script: string;
  nonce: string;
  /** There is a page to go back to. */
  hasEarlierPage: boolean;
  /** The place in the code that led here, `views.py, line 7`. */
  place: string | undefined;
}

/** The whole document around a page. */
export function renderDocument(text: string, around: Surroundings): string {
  const { cspSource, nonce, place } = around;
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`;
  const back = around.hasEarlierPage ? '<button data-action="back" title="Alt+Left">&larr; Back</button>' : '';
  const toCode =
    place === undefined ? '' : `<button data-action="code">Back to the code: ${escapeHtml(place)}</button>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(around.title)}</title>
<link rel="stylesheet" href="${around.style}">
</head>
<body>
<nav aria-label="Page">${back}${toCode}<button data-action="search">Search questions</button></nav>
<main tabindex="-1"><article>${renderMarkdown(text)}</article></main>
<script nonce="${nonce}" src="${around.script}"></script>
</body>
</html>`;
}
