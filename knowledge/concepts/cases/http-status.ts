import expressLibrary from 'express'
import { HttpStatus } from '@nestjs/common'
import { HttpCode } from '@nestjs/common'

export async function httpStatus1(order, shop) {
  shop.res.status(order) // mention: status
}

export async function httpStatus2(order, shop) {
  shop.response.sendStatus(order) // mention: sendStatus
}

export async function httpStatus3(order, shop) {
  shop.reply.sendStatus(order) // mention: sendStatus
}

export async function httpStatus4(order, shop) {
  const level = HttpStatus.OK // mention: OK
}

export async function httpStatus5(order, shop) {
  const level = HttpStatus.CREATED // mention: CREATED
}

export async function httpStatus6(order, shop) {
  const level = HttpStatus.NO_CONTENT // mention: NO_CONTENT
}

export async function httpStatus7(order, shop) {
  const level = HttpStatus.BAD_REQUEST // mention: BAD_REQUEST
}

export async function httpStatus8(order, shop) {
  const level = HttpStatus.UNAUTHORIZED // mention: UNAUTHORIZED
}

export async function httpStatus9(order, shop) {
  const level = HttpStatus.FORBIDDEN // mention: FORBIDDEN
}

export async function httpStatus10(order, shop) {
  const level = HttpStatus.NOT_FOUND // mention: NOT_FOUND
}

export async function httpStatus11(order, shop) {
  const level = HttpStatus.CONFLICT // mention: CONFLICT
}

export class HttpStatus12 {
  @HttpCode('orders') // mention: HttpCode
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  const statusText = shelf.count
  shelf.OK(label)
  shelf.HttpCode(label)
}
