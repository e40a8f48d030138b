import { RequestMethod } from '@nestjs/common'

export async function httpMethod1(order, shop) {
  const level = RequestMethod.GET // mention: GET
}

export async function httpMethod2(order, shop) {
  const level = RequestMethod.POST // mention: POST
}

export async function httpMethod3(order, shop) {
  const level = RequestMethod.PUT // mention: PUT
}

export async function httpMethod4(order, shop) {
  const level = RequestMethod.DELETE // mention: DELETE
}

export async function httpMethod5(order, shop) {
  const level = RequestMethod.ALL // mention: ALL
}

export function unrelated(shelf, label) {
  shelf.GET(label)
}
