import cors from 'cors'
import corsModule from '@fastify/cors'

export async function cors1(order, shop) {
  const result = cors(order) // mention: cors
}

export async function cors2(order, shop) {
  const result = corsModule(order) // mention: corsModule
}

export async function cors3(order, shop) {
  shop.enableCors(order) // mention: enableCors
}

export async function cors4(order, shop) {
  const options = { 'Access-Control-Allow-Origin': order.value } // mention: Access-Control-Allow-Origin
}

export async function cors5(order, shop) {
  const options = { 'Access-Control-Allow-Credentials': order.value } // mention: Access-Control-Allow-Credentials
}

export async function cors6(order, shop) {
  shop.setHeader('Access-Control-Allow-Origin') // mention: setHeader
}

export async function cors7(order, shop) {
  shop.setHeader('Access-Control-Allow-Credentials') // mention: setHeader
}

export async function cors8(order, shop) {
  shop.setHeader('Access-Control-Allow-Headers') // mention: setHeader
}

export async function cors9(order, shop) {
  shop.header('Access-Control-Allow-Origin') // mention: header
}

export async function cors10(order, shop) {
  shop.set('Access-Control-Allow-Origin') // mention: set
}

export async function cors11(order, shop) {
  shop.append('Access-Control-Allow-Origin') // mention: append
}

export async function cors12(order, shop) {
  shop.addHeader('Access-Control-Allow-Origin') // mention: addHeader
}

export async function cors13(order, shop) {
  shop.withHeader('Access-Control-Allow-Origin') // mention: withHeader
}

export async function cors14(order, shop) {
  shop.setdefault('Access-Control-Allow-Origin') // mention: setdefault
}

export function unrelated(shelf, label) {
  shelf.cors(label)
  shelf.accessControlAllowOrigin(label)
  const setHeaderText = shelf.count
}

export function labels(shelf) {
  shelf.label('Access-Control-Allow-Origin')
}
