package shop

import (
	"github.com/panjf2000/ants/v2"
)

func threadPool1(order Order, shop Shop) {
	ants.NewPool(order) // mention: NewPool
}

func threadPool2(order Order, shop Shop) {
	ants.NewPoolWithFunc(order) // mention: NewPoolWithFunc
}

func unrelated(shelf Shelf, label string) {
	shelf.NewPool(label)
}
