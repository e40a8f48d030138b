package shop

import (
	"net/http"
)

func longRunningRequest1(order Order, shop Shop) {
	shop.Level = http.StatusAccepted // mention: StatusAccepted
}

func unrelated(shelf Shelf, label string) {
	shelf.StatusAccepted(label)
}
