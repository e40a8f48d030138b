import { shelvesOf } from '.';

export async function list(pages: string[][]) {
  const found = [];
  for (const books of pages) {
    found.push(await shelvesOf(books));
  }
  return found;
}
