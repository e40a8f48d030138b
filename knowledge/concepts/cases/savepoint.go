package shop

import (
	_ "gorm.io/gorm"
)

func savepoint1(order Order, shop Shop) {
	shop.SavePoint(order) // mention: SavePoint
}

func savepoint2(order Order, shop Shop) {
	shop.RollbackTo(order) // mention: RollbackTo
}

func unrelated(shelf Shelf, label string) {
	savePointText := shelf.Count
}
