import { ClsModule } from 'nestjs-cls'
import expressRequestId from 'express-request-id'
import { expressMiddleware } from 'cls-rtracer'
import { ClsService } from 'nestjs-cls'  // mention: ClsService

export async function correlationId1(order, shop) {
  const result = ClsModule.forRoot(order) // mention: forRoot
}

export async function correlationId2(order, shop) {
  const result = expressRequestId(order) // mention: expressRequestId
}

export async function correlationId3(order, shop) {
  const result = expressMiddleware(order) // mention: expressMiddleware
}

export async function correlationId4(order, shop) {
  const clsServiceValue = new ClsService(order) // mention: ClsService
}

export async function correlationId5(order, shop) {
  const options = { 'X-Request-ID': order.value } // mention: X-Request-ID
}

export async function correlationId6(order, shop) {
  const options = { 'X-Request-Id': order.value } // mention: X-Request-Id
}

export async function correlationId7(order, shop) {
  const options = { 'X-Correlation-ID': order.value } // mention: X-Correlation-ID
}

export async function correlationId8(order, shop) {
  const options = { 'X-Correlation-Id': order.value } // mention: X-Correlation-Id
}

export async function correlationId9(order, shop) {
  shop.setHeader('X-Request-ID') // mention: setHeader
}

export async function correlationId10(order, shop) {
  shop.setHeader('X-Correlation-ID') // mention: setHeader
}

export async function correlationId11(order, shop) {
  shop.addHeader('X-Request-ID') // mention: addHeader
}

export async function correlationId12(order, shop) {
  shop.addHeader('X-Correlation-ID') // mention: addHeader
}

export async function correlationId13(order, shop) {
  shop.header('X-Request-ID') // mention: header
}

export async function correlationId14(order, shop) {
  shop.header('X-Correlation-ID') // mention: header
}

export async function correlationId15(order, shop) {
  shop.set('X-Request-ID') // mention: set
}

export async function correlationId16(order, shop) {
  shop.set('X-Correlation-ID') // mention: set
}

export async function correlationId17(order, shop) {
  shop.getHeader('X-Request-ID') // mention: getHeader
}

export async function correlationId18(order, shop) {
  shop.getHeader('X-Correlation-ID') // mention: getHeader
}

export async function correlationId19(order, shop) {
  shop.get('X-Request-ID') // mention: get
}

export async function correlationId20(order, shop) {
  shop.get('X-Correlation-ID') // mention: get
}

export function unrelated(shelf, label) {
  shelf.forRoot(label)
  shelf.ClsService(label)
  shelf.xRequestID(label)
  const setHeaderText = shelf.count
}

export function labels(shelf) {
  shelf.label('X-Request-ID')
}
