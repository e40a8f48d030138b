import { Piscina } from 'piscina' // mention: Piscina

export function pool(shelf: Shelf) {
  const workers = new Piscina({ filename: 'render.js' }) // mention: Piscina
  shelf.Piscina(workers)
  return shelf.workers
}
