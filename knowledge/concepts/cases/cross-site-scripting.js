import dompurify from 'dompurify'
import isomorphicDompurify from 'isomorphic-dompurify'
import sanitizeHtml from 'sanitize-html'
import xss from 'xss'

export async function crossSiteScripting1(order, shop) {
  const options = { dangerouslySetInnerHTML: order.value } // mention: dangerouslySetInnerHTML
}

export async function crossSiteScripting2(order, shop) {
  const result = dompurify.sanitize(order) // mention: sanitize
}

export async function crossSiteScripting3(order, shop) {
  const result = isomorphicDompurify.sanitize(order) // mention: sanitize
}

export async function crossSiteScripting4(order, shop) {
  const result = sanitizeHtml(order) // mention: sanitizeHtml
}

export async function crossSiteScripting5(order, shop) {
  const result = xss(order) // mention: xss
}

export async function crossSiteScripting6(order, shop) {
  const result = document.write(order) // mention: write
}

export async function crossSiteScripting7(order, shop) {
  shop.insertAdjacentHTML(order) // mention: insertAdjacentHTML
}

export async function crossSiteScripting8(order, shop) {
  shop.bypassSecurityTrustHtml(order) // mention: bypassSecurityTrustHtml
}

export function unrelated(shelf, label) {
  shelf.dangerouslySetInnerHTML(label)
  shelf.sanitize(label)
}
