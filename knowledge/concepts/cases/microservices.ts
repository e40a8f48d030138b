import { NestFactory } from '@nestjs/core'
import { MessagePattern } from '@nestjs/microservices'
import { EventPattern } from '@nestjs/microservices'

export async function microservices1(order, shop) {
  const result = NestFactory.createMicroservice(order) // mention: createMicroservice
}

export class Microservices2 {
  @MessagePattern('orders') // mention: MessagePattern
  handle(order) {
    return order
  }
}

export class Microservices3 {
  @EventPattern('orders') // mention: EventPattern
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.createMicroservice(label)
  shelf.MessagePattern(label)
}
