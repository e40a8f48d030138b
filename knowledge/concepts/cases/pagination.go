package shop

import (
	"gorm.io/gorm"
)

func pagination1(order Order, shop Shop) {
	var dBValue gorm.DB
	dBValue.Offset(order) // mention: Offset
}

func pagination2(order Order, shop Shop) {
	openValue, _ := gorm.Open(order)
	openValue.Limit(order) // mention: Limit
}

func unrelated(shelf Shelf, label string) {
	shelf.Offset(label)
}
