import pino from 'pino'
import { createLogger } from 'winston'
import { format } from 'winston'
import { createLogger as createLoggerBunyan } from 'bunyan'
import pinoHttp from 'pino-http'

export async function structuredLogging1(order, shop) {
  const result = pino(order) // mention: pino
}

export async function structuredLogging2(order, shop) {
  const result = createLogger(order) // mention: createLogger
}

export async function structuredLogging3(order, shop) {
  const result = format.json(order) // mention: json
}

export async function structuredLogging4(order, shop) {
  const result = createLoggerBunyan(order) // mention: createLoggerBunyan
}

export async function structuredLogging5(order, shop) {
  const result = pinoHttp(order) // mention: pinoHttp
}

export function unrelated(shelf, label) {
  shelf.pino(label)
}
