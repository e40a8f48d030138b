import { Queue } from 'bullmq'  // mention: Queue
import { Worker } from 'bullmq'  // mention: Worker
import { FlowProducer } from 'bullmq'  // mention: FlowProducer
import Bull from 'bull'  // mention: Bull
import Agenda from 'agenda'  // mention: Agenda
import PgBoss from 'pg-boss'  // mention: PgBoss
import bull from 'bull'  // mention: bull
import { run } from 'graphile-worker'
import { makeWorkerUtils } from 'graphile-worker'
import { Processor } from '@nestjs/bullmq'
import { InjectQueue } from '@nestjs/bullmq'
import { Processor as ProcessorBull } from '@nestjs/bull'
import { Process } from '@nestjs/bull'
import { InjectQueue as InjectQueueBull } from '@nestjs/bull'

export async function backgroundJob1(order, shop) {
  const queueValue = new Queue(order) // mention: Queue
}

export async function backgroundJob2(order, shop) {
  const workerValue = new Worker(order) // mention: Worker
}

export async function backgroundJob3(order, shop) {
  const flowProducerValue = new FlowProducer(order) // mention: FlowProducer
}

export async function backgroundJob4(order, shop) {
  const bullValue = new Bull(order) // mention: Bull
}

export async function backgroundJob5(order, shop) {
  const agendaValue = new Agenda(order) // mention: Agenda
}

export async function backgroundJob6(order, shop) {
  const pgBossValue = new PgBoss(order) // mention: PgBoss
}

export async function backgroundJob7(order, shop) {
  const queueInstance = new Queue() // mention: Queue
  const result = queueInstance.add(order) // mention: add
}

export async function backgroundJob8(order, shop) {
  const queueInstance = new Queue() // mention: Queue
  const result = queueInstance.addBulk(order) // mention: addBulk
}

export async function backgroundJob9(order, shop) {
  const bullInstance = bull() // mention: bull
  const result = bullInstance.add(order) // mention: add
}

export async function backgroundJob10(order, shop) {
  const bullInstance = bull() // mention: bull
  const result = bullInstance.process(order) // mention: process
}

export async function backgroundJob11(order, shop) {
  const result = run(order) // mention: run
}

export async function backgroundJob12(order, shop) {
  const result = makeWorkerUtils(order) // mention: makeWorkerUtils
}

export class BackgroundJob13 {
  @Processor('orders') // mention: Processor
  handle(order) {
    return order
  }
}

export class BackgroundJob14 {
  @InjectQueue('orders') // mention: InjectQueue
  handle(order) {
    return order
  }
}

export class BackgroundJob15 {
  @ProcessorBull('orders') // mention: ProcessorBull
  handle(order) {
    return order
  }
}

export class BackgroundJob16 {
  @Process('orders') // mention: Process
  handle(order) {
    return order
  }
}

export class BackgroundJob17 {
  @InjectQueueBull('orders') // mention: InjectQueueBull
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.Queue(label)
  shelf.add(label)
  shelf.Processor(label)
}
