package shop

import (
	"testing"
)

func unitTest1(order Order, shop Shop) {
	var value testing.T // mention: T
}

func unitTest2(order Order, shop Shop) {
	var value testing.B // mention: B
}

func unitTest3(order Order, shop Shop) {
	var value testing.F // mention: F
}

func unrelated(shelf Shelf, label string) {
	shelf.T(label)
}
