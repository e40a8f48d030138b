import { shelfOf } from './index';

export async function list(books: string[]) {
  return Promise.all(books.map((book) => shelfOf(book)));
}
