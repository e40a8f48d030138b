import { OnEvent } from '@nestjs/event-emitter'
import { EventsHandler } from '@nestjs/cqrs'
import { CommandHandler } from '@nestjs/cqrs'
import { EventBus } from '@nestjs/cqrs'  // mention: EventBus
import { CommandBus } from '@nestjs/cqrs'  // mention: CommandBus
import { AggregateRoot } from '@nestjs/cqrs'  // mention: AggregateRoot

export class DomainEvent1 {
  @OnEvent('orders') // mention: OnEvent
  handle(order) {
    return order
  }
}

export class DomainEvent2 {
  @EventsHandler('orders') // mention: EventsHandler
  handle(order) {
    return order
  }
}

export class DomainEvent3 {
  @CommandHandler('orders') // mention: CommandHandler
  handle(order) {
    return order
  }
}

export async function domainEvent4(order, shop) {
  const eventBusValue = new EventBus(order) // mention: EventBus
}

export async function domainEvent5(order, shop) {
  const commandBusValue = new CommandBus(order) // mention: CommandBus
}

export async function domainEvent6(order, shop) {
  const aggregateRootValue = new AggregateRoot(order) // mention: AggregateRoot
}

export function unrelated(shelf, label) {
  shelf.OnEvent(label)
  shelf.EventBus(label)
}
