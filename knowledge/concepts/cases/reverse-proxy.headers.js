export function writeHeaders(response, request, shelf) {
  request.get("X-Forwarded-For") // mention: X-Forwarded-For
  request.get("X-Forwarded-Proto") // mention: X-Forwarded-Proto
  request.get("X-Forwarded-Host") // mention: X-Forwarded-Host
  request.get("X-Real-IP") // mention: X-Real-IP
  request.get("Forwarded") // mention: Forwarded
  request.get("Accept")
  const note = "Forwarded"
  shelf.name("X-Forwarded-For")
  return note
}
