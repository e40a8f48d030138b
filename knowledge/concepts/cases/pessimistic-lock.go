package shop

import (
	"gorm.io/gorm/clause"
)

func pessimisticLock1(order Order, shop Shop) {
	var value clause.Locking // mention: Locking
}

func unrelated(shelf Shelf, label string) {
	shelf.Locking(label)
}
