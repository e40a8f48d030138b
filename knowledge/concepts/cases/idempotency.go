package shop

import (
	"gorm.io/gorm/clause"
)

func idempotency1(order Order, shop Shop) {
	shop.Header.Get("Idempotency-Key", order) // mention: Get
}

func idempotency2(order Order, shop Shop) {
	shop.Header.Get("X-Idempotency-Key", order) // mention: Get
}

func idempotency3(order Order, shop Shop) {
	shop.Header.Set("Idempotency-Key", order) // mention: Set
}

func idempotency4(order Order, shop Shop) {
	shop.Header.Add("Idempotency-Key", order) // mention: Add
}

func idempotency5(order Order, shop Shop) {
	shop.GetHeader("Idempotency-Key", order) // mention: GetHeader
}

func idempotency6(order Order, shop Shop) {
	shop.Get("Idempotency-Key", order) // mention: Get
}

func idempotency7(order Order, shop Shop) {
	var value clause.OnConflict // mention: OnConflict
}

func unrelated(shelf Shelf, label string) {
	getText := shelf.Count
	shelf.OnConflict(label)
}

func labels(shelf Shelf) {
	shelf.Label("Idempotency-Key")
}
