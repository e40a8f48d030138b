import { authenticator } from 'otplib'
import speakeasy from 'speakeasy'
import { generateRegistrationOptions } from '@simplewebauthn/server'
import { verifyRegistrationResponse } from '@simplewebauthn/server'
import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'

export async function twoFactor1(order, shop) {
  const result = authenticator.generateSecret(order) // mention: generateSecret
}

export async function twoFactor2(order, shop) {
  const result = authenticator.verify(order) // mention: verify
}

export async function twoFactor3(order, shop) {
  const result = authenticator.check(order) // mention: check
}

export async function twoFactor4(order, shop) {
  const result = authenticator.keyuri(order) // mention: keyuri
}

export async function twoFactor5(order, shop) {
  const result = speakeasy.generateSecret(order) // mention: generateSecret
}

export async function twoFactor6(order, shop) {
  const result = speakeasy.totp(order) // mention: totp
}

export async function twoFactor7(order, shop) {
  const result = speakeasy.totp.verify(order) // mention: verify
}

export async function twoFactor8(order, shop) {
  const result = generateRegistrationOptions(order) // mention: generateRegistrationOptions
}

export async function twoFactor9(order, shop) {
  const result = verifyRegistrationResponse(order) // mention: verifyRegistrationResponse
}

export async function twoFactor10(order, shop) {
  const result = generateAuthenticationOptions(order) // mention: generateAuthenticationOptions
}

export async function twoFactor11(order, shop) {
  const result = verifyAuthenticationResponse(order) // mention: verifyAuthenticationResponse
}

export function unrelated(shelf, label) {
  shelf.generateSecret(label)
  shelf.generateRegistrationOptions(label)
}
