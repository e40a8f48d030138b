package shop

import (
	vegeta "github.com/tsenart/vegeta/v12/lib"
)

func loadTesting1(order Order, shop Shop) {
}

func loadTesting2(order Order, shop Shop) {
}

func unrelated(shelf Shelf, label string) {
	shelf.Attacker(label)
}
