import { discovery } from 'openid-client'
import { authorizationCodeGrant } from 'openid-client'
import { buildAuthorizationUrl } from 'openid-client'
import { randomPKCECodeVerifier } from 'openid-client'
import { calculatePKCECodeChallenge } from 'openid-client'
import { auth } from 'express-openid-connect'
import { auth as authExpressOauth2JwtBearer } from 'express-oauth2-jwt-bearer'
import { OAuth2Client } from 'google-auth-library'  // mention: OAuth2Client
import { Strategy } from 'passport-oauth2'  // mention: Strategy
import { Strategy as StrategyPassportGoogleOauth20 } from 'passport-google-oauth20'  // mention: StrategyPassportGoogleOauth20

export async function oauth1(order, shop) {
  const result = discovery(order) // mention: discovery
}

export async function oauth2(order, shop) {
  const result = authorizationCodeGrant(order) // mention: authorizationCodeGrant
}

export async function oauth3(order, shop) {
  const result = buildAuthorizationUrl(order) // mention: buildAuthorizationUrl
}

export async function oauth4(order, shop) {
  const result = randomPKCECodeVerifier(order) // mention: randomPKCECodeVerifier
}

export async function oauth5(order, shop) {
  const result = calculatePKCECodeChallenge(order) // mention: calculatePKCECodeChallenge
}

export async function oauth6(order, shop) {
  const result = auth(order) // mention: auth
}

export async function oauth7(order, shop) {
  const result = authExpressOauth2JwtBearer(order) // mention: authExpressOauth2JwtBearer
}

export async function oauth8(order, shop) {
  const oAuth2ClientValue = new OAuth2Client(order) // mention: OAuth2Client
}

export async function oauth9(order, shop) {
  const strategyValue = new Strategy(order) // mention: Strategy
}

export async function oauth10(order, shop) {
  const strategyPassportGoogleOauth20Value = new StrategyPassportGoogleOauth20(order) // mention: StrategyPassportGoogleOauth20
}

export function unrelated(shelf, label) {
  shelf.discovery(label)
  shelf.OAuth2Client(label)
}
