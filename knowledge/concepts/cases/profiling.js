import { performance } from 'perf_hooks'
import { createHistogram } from 'perf_hooks'
import v8 from 'v8'
import { Session } from 'inspector'  // mention: Session
import { PerformanceObserver } from 'perf_hooks'  // mention: PerformanceObserver

export async function profiling1(order, shop) {
  const result = performance.mark(order) // mention: mark
}

export async function profiling2(order, shop) {
  const result = performance.measure(order) // mention: measure
}

export async function profiling3(order, shop) {
  const result = performance.timerify(order) // mention: timerify
}

export async function profiling4(order, shop) {
  const result = createHistogram(order) // mention: createHistogram
}

export async function profiling5(order, shop) {
  const result = v8.getHeapSnapshot(order) // mention: getHeapSnapshot
}

export async function profiling6(order, shop) {
  const result = v8.writeHeapSnapshot(order) // mention: writeHeapSnapshot
}

export async function profiling7(order, shop) {
  const result = performance.mark(order) // mention: mark
}

export async function profiling8(order, shop) {
  const result = performance.measure(order) // mention: measure
}

export async function profiling9(order, shop) {
  const result = console.time(order) // mention: time
}

export async function profiling10(order, shop) {
  const result = console.timeEnd(order) // mention: timeEnd
}

export async function profiling11(order, shop) {
  const sessionValue = new Session(order) // mention: Session
}

export async function profiling12(order, shop) {
  const performanceObserverValue = new PerformanceObserver(order) // mention: PerformanceObserver
}

export function unrelated(shelf, label) {
  shelf.mark(label)
  shelf.Session(label)
}
