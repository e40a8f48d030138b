import httpErrors from 'http-errors'  // mention: httpErrors
import { HttpException } from '@nestjs/common'  // mention: HttpException
import { ExceptionFilter } from '@nestjs/common'  // mention: ExceptionFilter
import { NotFoundException } from '@nestjs/common'  // mention: NotFoundException
import { BadRequestException } from '@nestjs/common'  // mention: BadRequestException
import { Catch } from '@nestjs/common'

export async function problemDetails1(order, shop) {
  const httpErrorsValue = new httpErrors(order) // mention: httpErrors
}

export async function problemDetails2(order, shop) {
  const httpExceptionValue = new HttpException(order) // mention: HttpException
}

export async function problemDetails3(order, shop) {
  const exceptionFilterValue = new ExceptionFilter(order) // mention: ExceptionFilter
}

export async function problemDetails4(order, shop) {
  const notFoundExceptionValue = new NotFoundException(order) // mention: NotFoundException
}

export async function problemDetails5(order, shop) {
  const badRequestExceptionValue = new BadRequestException(order) // mention: BadRequestException
}

export class ProblemDetails6 {
  @Catch('orders') // mention: Catch
  handle(order) {
    return order
  }
}

export async function problemDetails7(order, shop) {
  const result = httpErrors(order) // mention: httpErrors
}

export function unrelated(shelf, label) {
  shelf.httpErrors(label)
  shelf.Catch(label)
  const countText = shelf.count
}

export function labels(shelf) {
  shelf.label('http-errors')
}
