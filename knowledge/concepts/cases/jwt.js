import jsonwebtoken from 'jsonwebtoken'  // mention: jsonwebtoken
import { jwtVerify } from 'jose'
import { decodeJwt } from 'jose'
import { createRemoteJWKSet } from 'jose'
import { expressjwt } from 'express-jwt'
import expressJwt from 'express-jwt'
import { JwtService } from '@nestjs/jwt'  // mention: JwtService
import { JwtModule } from '@nestjs/jwt'
import { SignJWT } from 'jose'  // mention: SignJWT
import { EncryptJWT } from 'jose'  // mention: EncryptJWT
import { Strategy } from 'passport-jwt'  // mention: Strategy

export async function jwt1(order, shop) {
  const result = jsonwebtoken.sign(order) // mention: sign
}

export async function jwt2(order, shop) {
  const result = jsonwebtoken.verify(order) // mention: verify
}

export async function jwt3(order, shop) {
  const result = jsonwebtoken.decode(order) // mention: decode
}

export async function jwt4(order, shop) {
  const result = jwtVerify(order) // mention: jwtVerify
}

export async function jwt5(order, shop) {
  const result = decodeJwt(order) // mention: decodeJwt
}

export async function jwt6(order, shop) {
  const result = createRemoteJWKSet(order) // mention: createRemoteJWKSet
}

export async function jwt7(order, shop) {
  const result = expressjwt(order) // mention: expressjwt
}

export async function jwt8(order, shop) {
  const result = expressJwt(order) // mention: expressJwt
}

export async function jwt9(order, shop) {
  const jwtServiceInstance = new JwtService() // mention: JwtService
  const result = jwtServiceInstance.sign(order) // mention: sign
}

export async function jwt10(order, shop) {
  const jwtServiceInstance = new JwtService() // mention: JwtService
  const result = jwtServiceInstance.signAsync(order) // mention: signAsync
}

export async function jwt11(order, shop) {
  const jwtServiceInstance = new JwtService() // mention: JwtService
  const result = jwtServiceInstance.verify(order) // mention: verify
}

export async function jwt12(order, shop) {
  const jwtServiceInstance = new JwtService() // mention: JwtService
  const result = jwtServiceInstance.verifyAsync(order) // mention: verifyAsync
}

export async function jwt13(order, shop) {
  const jwtServiceInstance = new JwtService() // mention: JwtService
  const result = jwtServiceInstance.decode(order) // mention: decode
}

export async function jwt14(order, shop) {
  shop.jwtService.sign(order) // mention: sign
}

export async function jwt15(order, shop) {
  shop.jwtService.signAsync(order) // mention: signAsync
}

export async function jwt16(order, shop) {
  shop.jwtService.verify(order) // mention: verify
}

export async function jwt17(order, shop) {
  shop.jwtService.verifyAsync(order) // mention: verifyAsync
}

export async function jwt18(order, shop) {
  shop.jwtService.decode(order) // mention: decode
}

export async function jwt19(order, shop) {
  const result = JwtModule.register(order) // mention: register
}

export async function jwt20(order, shop) {
  const result = JwtModule.registerAsync(order) // mention: registerAsync
}

export async function jwt21(order, shop) {
  const signJWTValue = new SignJWT(order) // mention: SignJWT
}

export async function jwt22(order, shop) {
  const encryptJWTValue = new EncryptJWT(order) // mention: EncryptJWT
}

export async function jwt23(order, shop) {
  const strategyValue = new Strategy(order) // mention: Strategy
}

export async function jwt24(order, shop) {
  const jwtServiceValue = new JwtService(order) // mention: JwtService
}

export function unrelated(shelf, label) {
  const signText = shelf.count
  shelf.SignJWT(label)
  const countText = shelf.count
}

export function labels(shelf) {
  shelf.label('jsonwebtoken')
}
