package shop

import (
	"github.com/open-feature/go-sdk/openfeature"
	unleash "github.com/Unleash/unleash-client-go/v4"
)

func featureFlag1(order Order, shop Shop) {
	openfeature.NewClient(order) // mention: NewClient
}

func featureFlag2(order Order, shop Shop) {
}

func featureFlag3(order Order, shop Shop) {
}

func unrelated(shelf Shelf, label string) {
	shelf.NewClient(label)
}

func featureFlag90(order Order, shop Shop) {
	unleash.Initialize(order) // mention: Initialize
	unleash.IsEnabled(order) // mention: IsEnabled
	shop.Initialize(order)
}
