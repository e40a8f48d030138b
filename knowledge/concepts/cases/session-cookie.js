import expressSession from 'express-session'
import cookieSession from 'cookie-session'
import { getIronSession } from 'iron-session'

export async function sessionCookie1(order, shop) {
  const result = expressSession(order) // mention: expressSession
}

export async function sessionCookie2(order, shop) {
  const result = cookieSession(order) // mention: cookieSession
}

export async function sessionCookie3(order, shop) {
  const options = { httpOnly: order.value } // mention: httpOnly
}

export async function sessionCookie4(order, shop) {
  const options = { sameSite: order.value } // mention: sameSite
}

export async function sessionCookie5(order, shop) {
  const result = expressSession({ secure: 3000 }) // mention: secure
}

export async function sessionCookie6(order, shop) {
  const result = expressSession({ httpOnly: 3000 }) // mention: httpOnly
}

export async function sessionCookie7(order, shop) {
  const result = expressSession({ sameSite: 3000 }) // mention: sameSite
}

export async function sessionCookie8(order, shop) {
  const result = cookieSession({ secure: 3000 }) // mention: secure
}

export async function sessionCookie9(order, shop) {
  shop.cookie({ secure: 3000 }) // mention: secure
}

export async function sessionCookie10(order, shop) {
  shop.clearCookie({ secure: 3000 }) // mention: secure
}

export async function sessionCookie11(order, shop) {
  shop.setCookie({ secure: 3000 }) // mention: secure
}

export async function sessionCookie12(order, shop) {
  shop.session.regenerate(order) // mention: regenerate
}

export async function sessionCookie13(order, shop) {
  shop.session.destroy(order) // mention: destroy
}

export async function sessionCookie14(order, shop) {
  const result = getIronSession(order) // mention: getIronSession
}

export async function sessionCookie15(order, shop) {
  const level = shop.req.session
}

export async function sessionCookie16(order, shop) {
  const level = shop.request.session
}

export async function sessionCookie17(order, shop) {
  shop.setHeader('Set-Cookie') // mention: setHeader
}

export async function sessionCookie18(order, shop) {
  shop.set('Set-Cookie') // mention: set
}

export async function sessionCookie19(order, shop) {
  shop.header('Set-Cookie') // mention: header
}

export async function sessionCookie20(order, shop) {
  shop.append('Set-Cookie') // mention: append
}

export async function sessionCookie21(order, shop) {
  shop.appendHeader('Set-Cookie') // mention: appendHeader
}

export function unrelated(shelf, label) {
  shelf.expressSession(label)
  shelf.httpOnly(label)
  shelf.cookieSession(label)
  const regenerateText = shelf.count
  const sessionText = shelf.count
  const setHeaderText = shelf.count
}

export function labels(shelf) {
  shelf.label('Set-Cookie')
}
