import koa from 'koa'  // mention: koa
import fastify from 'fastify'
import morgan from 'morgan'
import cookieParser from 'cookie-parser'
import bodyParser from 'body-parser'
import { NestMiddleware } from '@nestjs/common'  // mention: NestMiddleware
import { NestInterceptor } from '@nestjs/common'  // mention: NestInterceptor
import { MiddlewareConsumer } from '@nestjs/common'  // mention: MiddlewareConsumer

export async function middleware1(order, shop) {
  const koaInstance = koa() // mention: koa
  const result = koaInstance.use(order) // mention: use
}

export async function middleware2(order, shop) {
  const fastifyInstance = fastify()
  const result = fastifyInstance.addHook(order) // mention: addHook
}

export async function middleware3(order, shop) {
  const result = morgan(order) // mention: morgan
}

export async function middleware4(order, shop) {
  const result = cookieParser(order) // mention: cookieParser
}

export async function middleware5(order, shop) {
  const result = bodyParser.json(order) // mention: json
}

export async function middleware6(order, shop) {
  const result = bodyParser.urlencoded(order) // mention: urlencoded
}

export async function middleware7(order, shop) {
  const nestMiddlewareValue = new NestMiddleware(order) // mention: NestMiddleware
}

export async function middleware8(order, shop) {
  const nestInterceptorValue = new NestInterceptor(order) // mention: NestInterceptor
}

export async function middleware9(order, shop) {
  const middlewareConsumerValue = new MiddlewareConsumer(order) // mention: MiddlewareConsumer
}

export async function middleware10(order, shop) {
  const koaValue = new koa(order) // mention: koa
}

export function unrelated(shelf, label) {
  shelf.addHook(label)
  shelf.morgan(label)
  shelf.NestMiddleware(label)
}
