package shop

import (
	automerge "github.com/automerge/automerge-go"
)

func eventualConsistency1(order Order, shop Shop) {
	automerge.New(order) // mention: New
}

func eventualConsistency2(order Order, shop Shop) {
	automerge.Load(order) // mention: Load
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
}
