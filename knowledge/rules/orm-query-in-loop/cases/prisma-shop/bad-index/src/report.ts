import { countOf } from './authors';
import { findAuthor } from './library';

export async function authors(books: { authorId: number }[]) {
  const names = [];
  for (const book of books) {
    names.push((await findAuthor(book.authorId)).name); // expect: orm-query-in-loop likely
  }
  return names;
}

export async function counts(ids: number[]) {
  const found = [];
  for (const id of ids) {
    found.push(await countOf(id)); // expect: orm-query-in-loop likely
  }
  return found;
}
