package shop

import (
	"gorm.io/plugin/optimisticlock"
)

func optimisticLock1(order Order, shop Shop) {
	var value optimisticlock.Version // mention: Version
}

func unrelated(shelf Shelf, label string) {
	shelf.Version(label)
}
