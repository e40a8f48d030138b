package shop

import (
	_ "gorm.io/gorm"
)

func aggregation1(order Order, shop Shop) {
	shop.Group(order) // mention: Group
}

func aggregation2(order Order, shop Shop) {
	shop.Having(order) // mention: Having
}

func unrelated(shelf Shelf, label string) {
	groupText := shelf.Count
}
