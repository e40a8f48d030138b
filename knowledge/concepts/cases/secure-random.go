package shop

import (
	"crypto/rand"
)

func secureRandom1(order Order, shop Shop) {
	rand.Read(order) // mention: Read
}

func secureRandom2(order Order, shop Shop) {
	rand.Text(order) // mention: Text
}

func secureRandom3(order Order, shop Shop) {
	rand.Int(order) // mention: Int
}

func unrelated(shelf Shelf, label string) {
	shelf.Read(label)
}
