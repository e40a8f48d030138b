export function writeHeaders(response, request, shelf) {
  response.setHeader("Sunset", value) // mention: Sunset
  response.setHeader("Deprecation", value) // mention: Deprecation
  response.setHeader("API-Version", value) // mention: API-Version
  response.setHeader("X-API-Version", value) // mention: X-API-Version
  response.setHeader("Accept-Version", value) // mention: Accept-Version
  response.setHeader("Content-Type", value)
  const note = "Accept-Version"
  shelf.name("Sunset")
  return note
}
