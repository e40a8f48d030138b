package shop

import (
	"github.com/gin-contrib/requestid"
	"github.com/go-chi/chi/v5/middleware"
)

func correlationId1(order Order, shop Shop) {
	headers := map[string]any{"X-Request-ID": shop.Value} // mention: X-Request-ID
}

func correlationId2(order Order, shop Shop) {
	headers := map[string]any{"X-Request-Id": shop.Value} // mention: X-Request-Id
}

func correlationId3(order Order, shop Shop) {
	headers := map[string]any{"X-Correlation-ID": shop.Value} // mention: X-Correlation-ID
}

func correlationId4(order Order, shop Shop) {
	headers := map[string]any{"X-Correlation-Id": shop.Value} // mention: X-Correlation-Id
}

func correlationId5(order Order, shop Shop) {
	middleware.RequestID(order) // mention: RequestID
}

func correlationId6(order Order, shop Shop) {
	requestid.New(order) // mention: New
}

func unrelated(shelf Shelf, label string) {
	shelf.xRequestID(label)
	shelf.RequestID(label)
}

func labels(shelf Shelf) {
	shelf.Label("X-Request-ID")
}
