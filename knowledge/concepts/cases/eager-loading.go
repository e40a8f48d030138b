package shop

import (
	_ "github.com/uptrace/bun"
	_ "gorm.io/gorm"
)

func eagerLoading1(order Order, shop Shop) {
	shop.Preload(order) // mention: Preload
}

func eagerLoading2(order Order, shop Shop) {
	shop.Joins(order) // mention: Joins
}

func eagerLoading3(order Order, shop Shop) {
	shop.Relation(order) // mention: Relation
}

func unrelated(shelf Shelf, label string) {
	preloadText := shelf.Count
	relationText := shelf.Count
}
