import { Version } from '@nestjs/common'
import { VersioningType } from '@nestjs/common'

export async function apiVersioning1(order, shop) {
  shop.enableVersioning(order) // mention: enableVersioning
}

export class ApiVersioning2 {
  @Version('orders') // mention: Version
  handle(order) {
    return order
  }
}

export async function apiVersioning3(order, shop) {
  const level = VersioningType.URI // mention: URI
}

export async function apiVersioning4(order, shop) {
  const level = VersioningType.HEADER // mention: HEADER
}

export async function apiVersioning5(order, shop) {
  const level = VersioningType.MEDIA_TYPE // mention: MEDIA_TYPE
}

export async function apiVersioning6(order, shop) {
  shop.setHeader('Sunset') // mention: setHeader
}

export async function apiVersioning7(order, shop) {
  shop.header('Sunset') // mention: header
}

export async function apiVersioning8(order, shop) {
  shop.set('Sunset') // mention: set
}

export async function apiVersioning9(order, shop) {
  shop.append('Sunset') // mention: append
}

export async function apiVersioning10(order, shop) {
  shop.addHeader('Sunset') // mention: addHeader
}

export async function apiVersioning11(order, shop) {
  shop.withHeader('Sunset') // mention: withHeader
}

export async function apiVersioning12(order, shop) {
  shop.setdefault('Sunset') // mention: setdefault
}

export async function apiVersioning13(order, shop) {
  const options = { Deprecation: order.value } // mention: Deprecation
}

export async function apiVersioning14(order, shop) {
  const options = { 'X-API-Version': order.value } // mention: X-API-Version
}

export async function apiVersioning15(order, shop) {
  const options = { 'Accept-Version': order.value } // mention: Accept-Version
}

export async function apiVersioning16(order, shop) {
  const options = { 'API-Version': order.value } // mention: API-Version
}

export function unrelated(shelf, label) {
  const enableVersioningText = shelf.count
  shelf.Version(label)
  shelf.URI(label)
  const setHeaderText = shelf.count
  shelf.Deprecation(label)
}
