import helmet from 'helmet'
import helmetModule from '@fastify/helmet'

export async function securityHeaders1(order, shop) {
  const result = helmet(order) // mention: helmet
}

export async function securityHeaders2(order, shop) {
  const result = helmet.frameguard(order) // mention: frameguard
}

export async function securityHeaders3(order, shop) {
  const result = helmet.noSniff(order) // mention: noSniff
}

export async function securityHeaders4(order, shop) {
  const result = helmet.referrerPolicy(order) // mention: referrerPolicy
}

export async function securityHeaders5(order, shop) {
  const result = helmet.xContentTypeOptions(order) // mention: xContentTypeOptions
}

export async function securityHeaders6(order, shop) {
  const result = helmet.xFrameOptions(order) // mention: xFrameOptions
}

export async function securityHeaders7(order, shop) {
  const result = helmetModule(order) // mention: helmetModule
}

export async function securityHeaders8(order, shop) {
  shop.setHeader('X-Frame-Options') // mention: setHeader
}

export async function securityHeaders9(order, shop) {
  shop.setHeader('X-Content-Type-Options') // mention: setHeader
}

export async function securityHeaders10(order, shop) {
  shop.setHeader('Referrer-Policy') // mention: setHeader
}

export async function securityHeaders11(order, shop) {
  shop.setHeader('Permissions-Policy') // mention: setHeader
}

export async function securityHeaders12(order, shop) {
  shop.setHeader('Cross-Origin-Opener-Policy') // mention: setHeader
}

export async function securityHeaders13(order, shop) {
  shop.header('X-Frame-Options') // mention: header
}

export async function securityHeaders14(order, shop) {
  shop.set('X-Frame-Options') // mention: set
}

export async function securityHeaders15(order, shop) {
  shop.append('X-Frame-Options') // mention: append
}

export async function securityHeaders16(order, shop) {
  shop.addHeader('X-Frame-Options') // mention: addHeader
}

export async function securityHeaders17(order, shop) {
  shop.withHeader('X-Frame-Options') // mention: withHeader
}

export async function securityHeaders18(order, shop) {
  shop.setdefault('X-Frame-Options') // mention: setdefault
}

export async function securityHeaders19(order, shop) {
  const options = { 'X-Frame-Options': order.value } // mention: X-Frame-Options
}

export async function securityHeaders20(order, shop) {
  const options = { 'X-Content-Type-Options': order.value } // mention: X-Content-Type-Options
}

export async function securityHeaders21(order, shop) {
  const options = { 'Referrer-Policy': order.value } // mention: Referrer-Policy
}

export async function securityHeaders22(order, shop) {
  const options = { 'Permissions-Policy': order.value } // mention: Permissions-Policy
}

export function unrelated(shelf, label) {
  shelf.helmet(label)
  const setHeaderText = shelf.count
  shelf.xFrameOptions(label)
}

export function labels(shelf) {
  shelf.label('X-Frame-Options')
}
