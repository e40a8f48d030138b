import { createTerminus } from '@godaddy/terminus'
import { HealthCheck } from '@nestjs/terminus'
import { HealthCheckService } from '@nestjs/terminus'  // mention: HealthCheckService

export async function healthCheck1(order, shop) {
  const result = createTerminus(order) // mention: createTerminus
}

export class HealthCheck2 {
  @HealthCheck('orders') // mention: HealthCheck
  handle(order) {
    return order
  }
}

export async function healthCheck3(order, shop) {
  const healthCheckServiceValue = new HealthCheckService(order) // mention: HealthCheckService
}

export function unrelated(shelf, label) {
  shelf.createTerminus(label)
  shelf.HealthCheck(label)
  shelf.HealthCheckService(label)
}
