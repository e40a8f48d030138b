import { Header } from '@nestjs/common'
import express from 'express'
import serveStatic from 'serve-static'

export async function httpCaching1(order, shop) {
  const options = { 'Cache-Control': order.value } // mention: Cache-Control
}

export async function httpCaching2(order, shop) {
  const options = { 'cache-control': order.value } // mention: cache-control
}

export async function httpCaching3(order, shop) {
  const options = { 'If-None-Match': order.value } // mention: If-None-Match
}

export async function httpCaching4(order, shop) {
  const options = { 'if-none-match': order.value } // mention: if-none-match
}

export async function httpCaching5(order, shop) {
  const options = { 'CDN-Cache-Control': order.value } // mention: CDN-Cache-Control
}

export async function httpCaching6(order, shop) {
  shop.setHeader('Cache-Control') // mention: setHeader
}

export async function httpCaching7(order, shop) {
  shop.setHeader('ETag') // mention: setHeader
}

export async function httpCaching8(order, shop) {
  shop.setHeader('If-None-Match') // mention: setHeader
}

export async function httpCaching9(order, shop) {
  shop.setHeader('If-Match') // mention: setHeader
}

export async function httpCaching10(order, shop) {
  shop.setHeader('If-Modified-Since') // mention: setHeader
}

export async function httpCaching11(order, shop) {
  shop.setHeader('Last-Modified') // mention: setHeader
}

export async function httpCaching12(order, shop) {
  shop.setHeader('CDN-Cache-Control') // mention: setHeader
}

export async function httpCaching13(order, shop) {
  shop.getHeader('Cache-Control') // mention: getHeader
}

export async function httpCaching14(order, shop) {
  shop.appendHeader('Cache-Control') // mention: appendHeader
}

export async function httpCaching15(order, shop) {
  shop.removeHeader('Cache-Control') // mention: removeHeader
}

export async function httpCaching16(order, shop) {
  shop.header('Cache-Control') // mention: header
}

export async function httpCaching17(order, shop) {
  shop.set('Cache-Control') // mention: set
}

export async function httpCaching18(order, shop) {
  shop.append('Cache-Control') // mention: append
}

export async function httpCaching19(order, shop) {
  shop.get('Cache-Control') // mention: get
}

export async function httpCaching20(order, shop) {
  const result = Header('Cache-Control') // mention: Header
}

export async function httpCaching21(order, shop) {
  const result = express.static({ maxAge: 3000 }) // mention: maxAge
}

export async function httpCaching22(order, shop) {
  const result = express.static({ immutable: 3000 }) // mention: immutable
}

export async function httpCaching23(order, shop) {
  const result = express.static({ etag: 3000 }) // mention: etag
}

export async function httpCaching24(order, shop) {
  const result = express.static({ lastModified: 3000 }) // mention: lastModified
}

export async function httpCaching25(order, shop) {
  const result = express.static({ cacheControl: 3000 }) // mention: cacheControl
}

export async function httpCaching26(order, shop) {
  const result = serveStatic({ maxAge: 3000 }) // mention: maxAge
}

export async function httpCaching27(order, shop) {
  shop.sendFile({ maxAge: 3000 }) // mention: maxAge
}

export function unrelated(shelf, label) {
  shelf.cacheControl(label)
  const setHeaderText = shelf.count
  shelf.serveStatic(label)
}

export function labels(shelf) {
  shelf.label('Cache-Control')
}
