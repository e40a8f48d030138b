package shop

import (
	"net/http"
)

func streamingResponse1(order Order, shop Shop) {
	var value http.Flusher // mention: Flusher
}

func streamingResponse2(order Order, shop Shop) {
	http.NewResponseController(order) // mention: NewResponseController
}

func streamingResponse3(order Order, shop Shop) {
	http.ServeContent(order) // mention: ServeContent
}

func unrelated(shelf Shelf, label string) {
	shelf.Flusher(label)
	shelf.NewResponseController(label)
}
