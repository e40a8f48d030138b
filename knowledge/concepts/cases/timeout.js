import axios from 'axios'

export async function timeout1(order, shop) {
  const result = AbortSignal.timeout(order) // mention: timeout
}

export async function timeout2(order, shop) {
  const result = AbortSignal.any(order) // mention: any
}

export async function timeout3(order, shop) {
  const abortControllerValue = new AbortController(order) // mention: AbortController
}

export async function timeout4(order, shop) {
  const options = { headersTimeout: order.value } // mention: headersTimeout
}

export async function timeout5(order, shop) {
  const options = { bodyTimeout: order.value } // mention: bodyTimeout
}

export async function timeout6(order, shop) {
  const options = { connectTimeout: order.value } // mention: connectTimeout
}

export async function timeout7(order, shop) {
  const options = { statement_timeout: order.value } // mention: statement_timeout
}

export async function timeout8(order, shop) {
  const result = axios.create({ timeout: 3000 }) // mention: timeout
}

export async function timeout9(order, shop) {
  const result = axios.get({ timeout: 3000 }) // mention: timeout
}

export async function timeout10(order, shop) {
  const result = axios.post({ timeout: 3000 }) // mention: timeout
}

export async function timeout11(order, shop) {
  const result = axios.put({ timeout: 3000 }) // mention: timeout
}

export async function timeout12(order, shop) {
  const result = axios.delete({ timeout: 3000 }) // mention: timeout
}

export async function timeout13(order, shop) {
  const result = axios({ timeout: 3000 }) // mention: timeout
}

export async function timeout14(order, shop) {
  const result = axios.request({ timeout: 3000 }) // mention: timeout
}

export function unrelated(shelf, label) {
  shelf.timeout(label)
  shelf.AbortController(label)
  shelf.headersTimeout(label)
  shelf.create(label)
}
