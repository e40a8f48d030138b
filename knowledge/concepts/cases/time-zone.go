package shop

import (
	"time"
)

func timeZone1(order Order, shop Shop) {
	time.LoadLocation(order) // mention: LoadLocation
}

func timeZone2(order Order, shop Shop) {
	time.FixedZone(order) // mention: FixedZone
}

func unrelated(shelf Shelf, label string) {
	shelf.LoadLocation(label)
}
