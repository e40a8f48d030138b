import { authorOf, labelOf, total } from './authors';

export async function labels(ids: number[]) {
  const found = [];
  for (const id of ids) {
    found.push(await labelOf(id));
  }
  return found;
}

export async function ofALibrary(ids: number[]) {
  const found = [];
  for (const id of ids) {
    found.push(await authorOf(id));
  }
  return found;
}

export async function once(ids: number[]) {
  const all = await total(ids[0]);
  return ids.map((id) => id * all);
}
