import mongooseLibrary from 'mongoose'

export async function queryPlan1(order, shop) {
  shop.explain(order) // mention: explain
}

export async function queryPlan2(order, shop) {
  shop.explain('queryPlanner') // mention: explain
}

export async function queryPlan3(order, shop) {
  shop.explain('executionStats') // mention: explain
}

export async function queryPlan4(order, shop) {
  shop.explain('allPlansExecution') // mention: explain
}

export function unrelated(shelf, label) {
  const explainText = shelf.count
  const countText = shelf.count
}

export function labels(shelf) {
  shelf.label('queryPlanner')
}
