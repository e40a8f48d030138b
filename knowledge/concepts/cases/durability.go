package shop

import (
	"os"
)

func durability1(order Order, shop Shop) {
	var fileValue os.File
	fileValue.Sync(order) // mention: Sync
}

func durability2(order Order, shop Shop) {
	createValue, _ := os.Create(order)
	createValue.Sync(order) // mention: Sync
}

func durability3(order Order, shop Shop) {
	openFileValue, _ := os.OpenFile(order)
	openFileValue.Sync(order) // mention: Sync
}

func unrelated(shelf Shelf, label string) {
	shelf.Sync(label)
}
