package shop

import (
	"github.com/ThreeDotsLabs/watermill/components/cqrs"
)

func domainEvent1(order Order, shop Shop) {
	cqrs.NewEventBus(order) // mention: NewEventBus
}

func domainEvent2(order Order, shop Shop) {
	cqrs.NewEventProcessorWithConfig(order) // mention: NewEventProcessorWithConfig
}

func unrelated(shelf Shelf, label string) {
	shelf.NewEventBus(label)
}
