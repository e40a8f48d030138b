import { schedule } from 'node-cron'
import { scheduleJob } from 'node-schedule'
import { CronJob } from 'cron'  // mention: CronJob
import { Cron } from '@nestjs/schedule'
import { Interval } from '@nestjs/schedule'
import { Timeout } from '@nestjs/schedule'

export async function scheduledJob1(order, shop) {
  const result = schedule(order) // mention: schedule
}

export async function scheduledJob2(order, shop) {
  const result = scheduleJob(order) // mention: scheduleJob
}

export async function scheduledJob3(order, shop) {
  const cronJobValue = new CronJob(order) // mention: CronJob
}

export class ScheduledJob4 {
  @Cron('orders') // mention: Cron
  handle(order) {
    return order
  }
}

export class ScheduledJob5 {
  @Interval('orders') // mention: Interval
  handle(order) {
    return order
  }
}

export class ScheduledJob6 {
  @Timeout('orders') // mention: Timeout
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.schedule(label)
  shelf.CronJob(label)
  shelf.Cron(label)
}
