export function writeHeaders(response, request, shelf) {
  response.setHeader("Content-Security-Policy", value) // mention: Content-Security-Policy
  response.setHeader("Content-Security-Policy-Report-Only", value) // mention: Content-Security-Policy-Report-Only
  response.setHeader("Content-Type", value)
  const note = "Content-Security-Policy-Report-Only"
  shelf.name("Content-Security-Policy")
  return note
}
