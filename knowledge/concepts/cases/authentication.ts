import passport from 'passport'
import { getServerSession } from 'next-auth'
import { betterAuth } from 'better-auth'
import { Strategy } from 'passport-local'  // mention: Strategy
import { AuthGuard } from '@nestjs/passport'
import { PassportStrategy } from '@nestjs/passport'

export async function authentication1(order, shop) {
  const result = passport.authenticate(order) // mention: authenticate
}

export async function authentication2(order, shop) {
  const result = passport.use(order) // mention: use
}

export async function authentication3(order, shop) {
  const result = passport.initialize(order) // mention: initialize
}

export async function authentication4(order, shop) {
  const result = getServerSession(order) // mention: getServerSession
}

export async function authentication5(order, shop) {
  const result = betterAuth(order) // mention: betterAuth
}

export async function authentication6(order, shop) {
  const strategyValue = new Strategy(order) // mention: Strategy
}

export class Authentication7 {
  @AuthGuard('orders') // mention: AuthGuard
  handle(order) {
    return order
  }
}

export async function authentication8(order, shop) {
  const result = AuthGuard(order) // mention: AuthGuard
}

export async function authentication9(order, shop) {
  const result = PassportStrategy(order) // mention: PassportStrategy
}

export function unrelated(shelf, label) {
  shelf.authenticate(label)
  shelf.Strategy(label)
  shelf.AuthGuard(label)
  shelf.PassportStrategy(label)
}
