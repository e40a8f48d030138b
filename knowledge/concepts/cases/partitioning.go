package shop

import (
	"gorm.io/sharding"
)

func partitioning1(order Order, shop Shop) {
	sharding.Register(order) // mention: Register
}

func unrelated(shelf Shelf, label string) {
	shelf.Register(label)
}
