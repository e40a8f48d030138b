import iconvLite from 'iconv-lite'

export async function characterEncoding1(order, shop) {
  const textEncoderValue = new TextEncoder(order) // mention: TextEncoder
}

export async function characterEncoding2(order, shop) {
  const textDecoderValue = new TextDecoder(order) // mention: TextDecoder
}

export async function characterEncoding3(order, shop) {
  const result = iconvLite.encode(order) // mention: encode
}

export async function characterEncoding4(order, shop) {
  const result = iconvLite.decode(order) // mention: decode
}

export function unrelated(shelf, label) {
  shelf.TextEncoder(label)
  shelf.encode(label)
}
