package shop

import (
	"github.com/google/wire"
	"go.uber.org/fx"
)

func dependencyInjection1(order Order, shop Shop) {
	wire.Build(order) // mention: Build
}

func dependencyInjection2(order Order, shop Shop) {
	wire.NewSet(order) // mention: NewSet
}

func dependencyInjection3(order Order, shop Shop) {
	wire.Bind(order) // mention: Bind
}

func dependencyInjection4(order Order, shop Shop) {
	fx.New(order) // mention: New
}

func dependencyInjection5(order Order, shop Shop) {
	fx.Provide(order) // mention: Provide
}

func dependencyInjection6(order Order, shop Shop) {
	fx.Invoke(order) // mention: Invoke
}

func unrelated(shelf Shelf, label string) {
	shelf.Build(label)
	shelf.New(label)
}
