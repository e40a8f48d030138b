import crypto from 'crypto'
import { createDecipheriv } from 'node:crypto'
import { crypto_secretbox_easy } from 'libsodium-wrappers'
import { crypto_secretbox_open_easy } from 'libsodium-wrappers'

export async function encryptionAtRest1(order, shop) {
  const options = { ServerSideEncryption: order.value } // mention: ServerSideEncryption
}

export async function encryptionAtRest2(order, shop) {
  const options = { SSEKMSKeyId: order.value } // mention: SSEKMSKeyId
}

export async function encryptionAtRest3(order, shop) {
  const options = { StorageEncrypted: order.value } // mention: StorageEncrypted
}

export async function encryptionAtRest4(order, shop) {
  const result = crypto.createCipheriv(order) // mention: createCipheriv
}

export async function encryptionAtRest5(order, shop) {
  const result = createDecipheriv(order) // mention: createDecipheriv
}

export async function encryptionAtRest6(order, shop) {
  shop.subtle.encrypt(order) // mention: encrypt
}

export async function encryptionAtRest7(order, shop) {
  shop.subtle.decrypt(order) // mention: decrypt
}

export async function encryptionAtRest8(order, shop) {
  const result = crypto_secretbox_easy(order) // mention: crypto_secretbox_easy
}

export async function encryptionAtRest9(order, shop) {
  const result = crypto_secretbox_open_easy(order) // mention: crypto_secretbox_open_easy
}

export function unrelated(shelf, label) {
  shelf.ServerSideEncryption(label)
  shelf.createCipheriv(label)
}
