import { StatusCodes } from 'http-status-codes'
import { HttpStatus } from '@nestjs/common'

export async function longRunningRequest1(order, shop) {
  const level = StatusCodes.ACCEPTED // mention: ACCEPTED
}

export async function longRunningRequest2(order, shop) {
  const level = HttpStatus.ACCEPTED // mention: ACCEPTED
}

export function unrelated(shelf, label) {
  shelf.ACCEPTED(label)
}
