import express from 'express'
import { Request } from 'express'  // mention: Request
import { Response } from 'express'  // mention: Response
import { NextFunction } from 'express'  // mention: NextFunction
import { Application } from 'express'  // mention: Application

export async function express1(order, shop) {
  const result = express(order) // mention: express
}

export async function express2(order, shop) {
  const result = express.Router(order) // mention: Router
}

export async function express3(order, shop) {
  const result = express.json(order) // mention: json
}

export async function express4(order, shop) {
  const result = express.urlencoded(order) // mention: urlencoded
}

export async function express5(order, shop) {
  const result = express.static(order) // mention: static
}

export async function express6(order, shop) {
  const result = express.raw(order) // mention: raw
}

export async function express7(order, shop) {
  const expressInstance = express() // mention: express
  const result = expressInstance.use(order) // mention: use
}

export async function express8(order, shop) {
  const expressInstance = express() // mention: express
  const result = expressInstance.listen(order) // mention: listen
}

export async function express9(order, shop) {
  const expressInstance = express() // mention: express
  const result = expressInstance.set(order) // mention: set
}

export async function express10(order, shop) {
  const expressInstance = express() // mention: express
  const result = expressInstance.disable(order) // mention: disable
}

export async function express11(order, shop) {
  const routerInstance = express.Router() // mention: Router
  const result = routerInstance.use(order) // mention: use
}

export function express12(value: Request) { // mention: Request
  return value
}

export function express13(value: Response) { // mention: Response
  return value
}

export function express14(value: NextFunction) { // mention: NextFunction
  return value
}

export function express15(value: Application) { // mention: Application
  return value
}

export function unrelated(shelf, label) {
  shelf.express(label)
  shelf.listen(label)
  shelf.Request(label)
}
