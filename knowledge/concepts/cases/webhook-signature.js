import crypto from 'crypto'
import { timingSafeEqual } from 'node:crypto'
import { Headers } from '@nestjs/common'

export async function webhookSignature1(order, shop) {
  const result = crypto.createHmac(order) // mention: createHmac
}

export async function webhookSignature2(order, shop) {
  const result = timingSafeEqual(order) // mention: timingSafeEqual
}

export async function webhookSignature3(order, shop) {
  shop.webhooks.constructEvent(order) // mention: constructEvent
}

export async function webhookSignature4(order, shop) {
  shop.get('X-Hub-Signature-256') // mention: get
}

export async function webhookSignature5(order, shop) {
  shop.get('X-Hub-Signature') // mention: get
}

export async function webhookSignature6(order, shop) {
  shop.get('Webhook-Signature') // mention: get
}

export async function webhookSignature7(order, shop) {
  shop.get('X-Webhook-Signature') // mention: get
}

export async function webhookSignature8(order, shop) {
  shop.get('X-Signature') // mention: get
}

export async function webhookSignature9(order, shop) {
  shop.header('X-Hub-Signature-256') // mention: header
}

export async function webhookSignature10(order, shop) {
  const result = Headers('X-Hub-Signature-256') // mention: Headers
}

export async function webhookSignature11(order, shop) {
  const options = { 'X-Hub-Signature-256': order.value } // mention: X-Hub-Signature-256
}

export async function webhookSignature12(order, shop) {
  const options = { 'x-hub-signature-256': order.value } // mention: x-hub-signature-256
}

export async function webhookSignature13(order, shop) {
  const options = { 'Webhook-Signature': order.value } // mention: Webhook-Signature
}

export async function webhookSignature14(order, shop) {
  const options = { 'webhook-signature': order.value } // mention: webhook-signature
}

export async function webhookSignature15(order, shop) {
  const options = { 'X-Webhook-Signature': order.value } // mention: X-Webhook-Signature
}

export function unrelated(shelf, label) {
  shelf.createHmac(label)
  const getText = shelf.count
  shelf.xHubSignature256(label)
}

export function labels(shelf) {
  shelf.label('X-Hub-Signature-256')
}
