export function measure(shelf) {
  performance.mark('begin') // mention: mark
  performance.measure('render', 'begin') // mention: measure
  const now = performance.now()
  shelf.mark(now)
  return shelf.performance
}
