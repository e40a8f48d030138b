import pgQueryStream from 'pg-query-stream'  // mention: pgQueryStream
import pgCursor from 'pg-cursor'  // mention: pgCursor

export async function batchProcessing1(order, shop) {
  const pgQueryStreamValue = new pgQueryStream(order) // mention: pgQueryStream
}

export async function batchProcessing2(order, shop) {
  const pgCursorValue = new pgCursor(order) // mention: pgCursor
}

export function unrelated(shelf, label) {
  shelf.pgQueryStream(label)
}

export function labels(shelf) {
  shelf.label('pg-query-stream')
}
