import { DateTime } from 'luxon'
import { fromZonedTime } from 'date-fns-tz'
import { toZonedTime } from 'date-fns-tz'
import { formatInTimeZone } from 'date-fns-tz'

export async function timeZone1(order, shop) {
  const result = Intl.DateTimeFormat(order) // mention: DateTimeFormat
}

export async function timeZone2(order, shop) {
  const result = DateTime.utc(order) // mention: utc
}

export async function timeZone3(order, shop) {
  const result = DateTime.fromISO(order) // mention: fromISO
}

export async function timeZone4(order, shop) {
  const result = DateTime.now(order) // mention: now
}

export async function timeZone5(order, shop) {
  const result = fromZonedTime(order) // mention: fromZonedTime
}

export async function timeZone6(order, shop) {
  const result = toZonedTime(order) // mention: toZonedTime
}

export async function timeZone7(order, shop) {
  const result = formatInTimeZone(order) // mention: formatInTimeZone
}

export async function timeZone8(order, shop) {
  shop.getTimezoneOffset(order) // mention: getTimezoneOffset
}

export function unrelated(shelf, label) {
  shelf.DateTimeFormat(label)
}
