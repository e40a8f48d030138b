package shop

import "net/http"

func writeHeaders(w http.ResponseWriter, request *http.Request, shelf Shelf) string {
	request.Header.Get("X-Forwarded-For") // mention: X-Forwarded-For
	request.Header.Get("X-Forwarded-Proto") // mention: X-Forwarded-Proto
	request.Header.Get("X-Forwarded-Host") // mention: X-Forwarded-Host
	request.Header.Get("X-Real-IP") // mention: X-Real-IP
	request.Header.Get("Forwarded") // mention: Forwarded
	request.Header.Get("Accept")
	note := "Forwarded"
	shelf.Name("X-Forwarded-For")
	return note
}
