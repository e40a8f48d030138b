export async function labelOf(id: number) {
  return `author ${id}`;
}
