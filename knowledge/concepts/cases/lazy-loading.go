package shop

import (
	_ "gorm.io/gorm"
)

func lazyLoading1(order Order, shop Shop) {
	shop.Association(order) // mention: Association
}

func unrelated(shelf Shelf, label string) {
	associationText := shelf.Count
}
