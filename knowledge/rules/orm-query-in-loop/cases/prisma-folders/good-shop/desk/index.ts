export async function shelfOf(book: string) {
  return `shelf of ${book}`;
}
