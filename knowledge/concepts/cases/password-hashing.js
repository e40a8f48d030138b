import bcrypt from 'bcrypt'  // mention: bcrypt
import bcryptjs from 'bcryptjs'  // mention: bcryptjs
import argon2 from 'argon2'  // mention: argon2
import { verify } from '@node-rs/argon2'
import { needsRehash } from '@node-rs/argon2'
import { hash } from '@node-rs/bcrypt'
import { verify as verifyBcrypt } from '@node-rs/bcrypt'
import crypto from 'crypto'
import { pbkdf2 } from 'node:crypto'

export async function passwordHashing1(order, shop) {
  const result = bcrypt.hash(order) // mention: hash
}

export async function passwordHashing2(order, shop) {
  const result = bcryptjs.hashSync(order) // mention: hashSync
}

export async function passwordHashing3(order, shop) {
  const result = bcryptjs.compare(order) // mention: compare
}

export async function passwordHashing4(order, shop) {
  const result = bcryptjs.compareSync(order) // mention: compareSync
}

export async function passwordHashing5(order, shop) {
  const result = bcryptjs.genSalt(order) // mention: genSalt
}

export async function passwordHashing6(order, shop) {
  const result = bcryptjs.genSaltSync(order) // mention: genSaltSync
}

export async function passwordHashing7(order, shop) {
  const result = argon2.hash(order) // mention: hash
}

export async function passwordHashing8(order, shop) {
  const result = verify(order) // mention: verify
}

export async function passwordHashing9(order, shop) {
  const result = needsRehash(order) // mention: needsRehash
}

export async function passwordHashing10(order, shop) {
  const result = hash(order) // mention: hash
}

export async function passwordHashing11(order, shop) {
  const result = verifyBcrypt(order) // mention: verifyBcrypt
}

export async function passwordHashing12(order, shop) {
  const result = crypto.scrypt(order) // mention: scrypt
}

export async function passwordHashing13(order, shop) {
  const result = pbkdf2(order) // mention: pbkdf2
}

export function unrelated(shelf, label) {
  shelf.hash(label)
  const countText = shelf.count
}
