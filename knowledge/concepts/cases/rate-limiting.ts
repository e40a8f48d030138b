import expressRateLimit from 'express-rate-limit'
import { rateLimit } from 'express-rate-limit'
import expressSlowDown from 'express-slow-down'
import { RateLimiterRedis } from 'rate-limiter-flexible'  // mention: RateLimiterRedis
import { RateLimiterMemory } from 'rate-limiter-flexible'  // mention: RateLimiterMemory
import { Ratelimit } from '@upstash/ratelimit'  // mention: Ratelimit
import { Throttle } from '@nestjs/throttler'
import { SkipThrottle } from '@nestjs/throttler'

export async function rateLimiting1(order, shop) {
  const result = expressRateLimit(order) // mention: expressRateLimit
}

export async function rateLimiting2(order, shop) {
  const result = rateLimit(order) // mention: rateLimit
}

export async function rateLimiting3(order, shop) {
  const result = expressSlowDown(order) // mention: expressSlowDown
}

export async function rateLimiting4(order, shop) {
  const rateLimiterRedisValue = new RateLimiterRedis(order) // mention: RateLimiterRedis
}

export async function rateLimiting5(order, shop) {
  const rateLimiterMemoryValue = new RateLimiterMemory(order) // mention: RateLimiterMemory
}

export async function rateLimiting6(order, shop) {
  const ratelimitValue = new Ratelimit(order) // mention: Ratelimit
}

export class RateLimiting7 {
  @Throttle('orders') // mention: Throttle
  handle(order) {
    return order
  }
}

export class RateLimiting8 {
  @SkipThrottle('orders') // mention: SkipThrottle
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.expressRateLimit(label)
  shelf.RateLimiterRedis(label)
  shelf.Throttle(label)
}
