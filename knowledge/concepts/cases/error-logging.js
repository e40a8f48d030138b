import { createLogger } from 'winston'
import pino from 'pino'
import { createLogger as createLoggerBunyan } from 'bunyan'
import { init } from '@sentry/node'
import { captureException } from '@sentry/node'
import { captureMessage } from '@sentry/node'
import { setUser } from '@sentry/node'

export async function errorLogging1(order, shop) {
  const createLoggerInstance = createLogger()
  const result = createLoggerInstance.error(order) // mention: error
}

export async function errorLogging2(order, shop) {
  const pinoInstance = pino()
  const result = pinoInstance.error(order) // mention: error
}

export async function errorLogging3(order, shop) {
  const createLoggerBunyanInstance = createLoggerBunyan()
  const result = createLoggerBunyanInstance.error(order) // mention: error
}

export async function errorLogging4(order, shop) {
  const result = init(order) // mention: init
}

export async function errorLogging5(order, shop) {
  const result = captureException(order) // mention: captureException
}

export async function errorLogging6(order, shop) {
  const result = captureMessage(order) // mention: captureMessage
}

export async function errorLogging7(order, shop) {
  const result = setUser(order) // mention: setUser
}

export function unrelated(shelf, label) {
  shelf.error(label)
  shelf.init(label)
}
