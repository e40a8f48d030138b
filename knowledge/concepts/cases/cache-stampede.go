package shop

import (
	"golang.org/x/sync/singleflight"
)

func cacheStampede1(order Order, shop Shop) {
	var groupValue singleflight.Group // mention: Group
	groupValue.Do(order) // mention: Do
}

func cacheStampede2(order Order, shop Shop) {
	var groupValue singleflight.Group // mention: Group
	groupValue.DoChan(order) // mention: DoChan
}

func cacheStampede3(order Order, shop Shop) {
	var value singleflight.Group // mention: Group
}

func unrelated(shelf Shelf, label string) {
	shelf.Do(label)
	shelf.Group(label)
}
