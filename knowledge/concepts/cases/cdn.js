import { CloudFrontClient } from '@aws-sdk/client-cloudfront'  // mention: CloudFrontClient
import { CreateInvalidationCommand } from '@aws-sdk/client-cloudfront'  // mention: CreateInvalidationCommand

export async function cdn1(order, shop) {
  const options = { 'Surrogate-Key': order.value } // mention: Surrogate-Key
}

export async function cdn2(order, shop) {
  const options = { 'Surrogate-Control': order.value } // mention: Surrogate-Control
}

export async function cdn3(order, shop) {
  const options = { 'Cache-Tag': order.value } // mention: Cache-Tag
}

export async function cdn4(order, shop) {
  shop.setHeader('Surrogate-Key') // mention: setHeader
}

export async function cdn5(order, shop) {
  shop.setHeader('Surrogate-Control') // mention: setHeader
}

export async function cdn6(order, shop) {
  shop.setHeader('Cache-Tag') // mention: setHeader
}

export async function cdn7(order, shop) {
  shop.header('Surrogate-Key') // mention: header
}

export async function cdn8(order, shop) {
  shop.set('Surrogate-Key') // mention: set
}

export async function cdn9(order, shop) {
  shop.append('Surrogate-Key') // mention: append
}

export async function cdn10(order, shop) {
  shop.addHeader('Surrogate-Key') // mention: addHeader
}

export async function cdn11(order, shop) {
  const cloudFrontClientValue = new CloudFrontClient(order) // mention: CloudFrontClient
}

export async function cdn12(order, shop) {
  const createInvalidationCommandValue = new CreateInvalidationCommand(order) // mention: CreateInvalidationCommand
}

export function unrelated(shelf, label) {
  shelf.surrogateKey(label)
  const setHeaderText = shelf.count
  shelf.CloudFrontClient(label)
}

export function labels(shelf) {
  shelf.label('Surrogate-Key')
}
