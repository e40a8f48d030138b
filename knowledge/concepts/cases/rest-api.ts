import { Controller } from '@nestjs/common'
import { Get } from '@nestjs/common'
import { Post } from '@nestjs/common'
import { Put } from '@nestjs/common'
import { Patch } from '@nestjs/common'
import { Delete } from '@nestjs/common'
import express from 'express'
import fastify from 'fastify'

export class RestApi1 {
  @Controller('orders') // mention: Controller
  handle(order) {
    return order
  }
}

export class RestApi2 {
  @Get('orders') // mention: Get
  handle(order) {
    return order
  }
}

export class RestApi3 {
  @Post('orders') // mention: Post
  handle(order) {
    return order
  }
}

export class RestApi4 {
  @Put('orders') // mention: Put
  handle(order) {
    return order
  }
}

export class RestApi5 {
  @Patch('orders') // mention: Patch
  handle(order) {
    return order
  }
}

export class RestApi6 {
  @Delete('orders') // mention: Delete
  handle(order) {
    return order
  }
}

export async function restApi7(order, shop) {
  const expressInstance = express()
  const result = expressInstance.get(order) // mention: get
}

export async function restApi8(order, shop) {
  const expressInstance = express()
  const result = expressInstance.post(order) // mention: post
}

export async function restApi9(order, shop) {
  const expressInstance = express()
  const result = expressInstance.put(order) // mention: put
}

export async function restApi10(order, shop) {
  const expressInstance = express()
  const result = expressInstance.patch(order) // mention: patch
}

export async function restApi11(order, shop) {
  const expressInstance = express()
  const result = expressInstance.delete(order) // mention: delete
}

export async function restApi12(order, shop) {
  const routerInstance = express.Router()
  const result = routerInstance.get(order) // mention: get
}

export async function restApi13(order, shop) {
  const routerInstance = express.Router()
  const result = routerInstance.post(order) // mention: post
}

export async function restApi14(order, shop) {
  const routerInstance = express.Router()
  const result = routerInstance.put(order) // mention: put
}

export async function restApi15(order, shop) {
  const routerInstance = express.Router()
  const result = routerInstance.patch(order) // mention: patch
}

export async function restApi16(order, shop) {
  const routerInstance = express.Router()
  const result = routerInstance.delete(order) // mention: delete
}

export async function restApi17(order, shop) {
  const fastifyInstance = fastify()
  const result = fastifyInstance.get(order) // mention: get
}

export async function restApi18(order, shop) {
  const fastifyInstance = fastify()
  const result = fastifyInstance.post(order) // mention: post
}

export async function restApi19(order, shop) {
  const fastifyInstance = fastify()
  const result = fastifyInstance.put(order) // mention: put
}

export async function restApi20(order, shop) {
  const fastifyInstance = fastify()
  const result = fastifyInstance.patch(order) // mention: patch
}

export async function restApi21(order, shop) {
  const fastifyInstance = fastify()
  const result = fastifyInstance.delete(order) // mention: delete
}

export function unrelated(shelf, label) {
  shelf.Controller(label)
  shelf.get(label)
}
