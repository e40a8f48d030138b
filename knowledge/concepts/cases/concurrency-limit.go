package shop

import (
	"golang.org/x/sync/semaphore"
)

func concurrencyLimit1(order Order, shop Shop) {
	semaphore.NewWeighted(order) // mention: NewWeighted
}

func unrelated(shelf Shelf, label string) {
	shelf.NewWeighted(label)
}
