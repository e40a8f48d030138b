package shop

import (
	"github.com/uptrace/bun"
	"gorm.io/gorm"
)

func orm1(order Order, shop Shop) {
	var value gorm.DB // mention: DB
}

func orm2(order Order, shop Shop) {
	var value gorm.Model // mention: Model
}

func orm3(order Order, shop Shop) {
	gorm.Open(order) // mention: Open
}

func orm4(order Order, shop Shop) {
	bun.NewDB(order) // mention: NewDB
}

func unrelated(shelf Shelf, label string) {
	shelf.DB(label)
	shelf.Open(label)
	shelf.NewDB(label)
}
