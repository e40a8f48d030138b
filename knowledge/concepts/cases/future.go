package shop

import (
	"golang.org/x/sync/errgroup"
	"sync"
)

func future1(order Order, shop Shop) {
	errgroup.WithContext(order) // mention: WithContext
}

func future2(order Order, shop Shop) {
	var value errgroup.Group // mention: Group
}

func future3(order Order, shop Shop) {
	var value sync.WaitGroup // mention: WaitGroup
}

func unrelated(shelf Shelf, label string) {
	shelf.WithContext(label)
	shelf.Group(label)
	shelf.WaitGroup(label)
}
