package shop

import (
	micro "go-micro.dev/v4"
)

func microservices1(order Order, shop Shop) {
}

func unrelated(shelf Shelf, label string) {
	shelf.NewService(label)
}
