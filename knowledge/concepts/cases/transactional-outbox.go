package shop

import (
	"github.com/ThreeDotsLabs/watermill/components/forwarder"
)

func transactionalOutbox1(order Order, shop Shop) {
	forwarder.NewForwarder(order) // mention: NewForwarder
}

func transactionalOutbox2(order Order, shop Shop) {
	forwarder.NewPublisher(order) // mention: NewPublisher
}

func unrelated(shelf Shelf, label string) {
	shelf.NewForwarder(label)
}
