
export async function reverseProxy1(order, shop) {
  shop.set('trust proxy') // mention: set
}

export async function reverseProxy2(order, shop) {
  shop.enable('trust proxy') // mention: enable
}

export async function reverseProxy3(order, shop) {
  shop.get('X-Forwarded-For') // mention: get
}

export async function reverseProxy4(order, shop) {
  shop.header('X-Forwarded-For') // mention: header
}

export async function reverseProxy5(order, shop) {
  shop.headers('X-Forwarded-For') // mention: headers
}

export async function reverseProxy6(order, shop) {
  shop.getHeader('X-Forwarded-For') // mention: getHeader
}

export async function reverseProxy7(order, shop) {
  shop.Get('X-Forwarded-For') // mention: Get
}

export async function reverseProxy8(order, shop) {
  shop.GetHeader('X-Forwarded-For') // mention: GetHeader
}

export async function reverseProxy9(order, shop) {
  shop.TryGetValue('X-Forwarded-For') // mention: TryGetValue
}

export function unrelated(shelf, label) {
  const setText = shelf.count
  const getText = shelf.count
}
