import { shelfOf } from '.';

export async function list(books: string[]) {
  const found = [];
  for (const book of books) {
    found.push(await shelfOf(book));
  }
  return found;
}
