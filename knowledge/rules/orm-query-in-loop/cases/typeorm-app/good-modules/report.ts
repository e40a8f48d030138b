import { readAll } from 'fs-lists';
import { authorOf, find } from './authors';

export async function report(books: { authorId: number; kind: string }[]) {
  const lines = [];
  for (const book of books) {
    lines.push(await authorOf(book.authorId));
    lines.push(find(book.authorId));
    lines.push(await readAll(book.kind));
  }
  return lines;
}
