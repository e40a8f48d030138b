import fastRedact from 'fast-redact'
import pino from 'pino'
import pinoHttp from 'pino-http'

export async function logRedaction1(order, shop) {
  const result = fastRedact(order) // mention: fastRedact
}

export async function logRedaction2(order, shop) {
  const result = pino({ redact: 3000 }) // mention: redact
}

export async function logRedaction3(order, shop) {
  const result = pinoHttp({ redact: 3000 }) // mention: redact
}

export function unrelated(shelf, label) {
  shelf.fastRedact(label)
  shelf.pino(label)
}
