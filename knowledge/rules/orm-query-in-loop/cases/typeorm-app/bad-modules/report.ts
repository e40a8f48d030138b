import first, { authorNamed, authorOf as findAuthor } from './authors';
import * as authors from './authors.js';

export async function report(books: { authorId: number; author: string }[]) {
  const lines = [];
  for (const book of books) {
    const author = await findAuthor(book.authorId); // expect: orm-query-in-loop likely
    lines.push(author?.name);
  }
  const named = await Promise.all(books.map((book) => authorNamed(book.author))); // expect: orm-query-in-loop likely
  for (const book of books) {
    lines.push(await authors.authorOf(book.authorId)); // expect: orm-query-in-loop likely
    lines.push(await first(book.authorId)); // expect: orm-query-in-loop likely
  }
  return { lines, named };
}
