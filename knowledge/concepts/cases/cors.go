package shop

import (
	"github.com/rs/cors"
)

func cors1(order Order, shop Shop) {
	cors.New(order) // mention: New
}

func cors2(order Order, shop Shop) {
	cors.Default(order) // mention: Default
}

func cors3(order Order, shop Shop) {
	cors.AllowAll(order) // mention: AllowAll
}

func cors4(order Order, shop Shop) {
	cors.Handler(order) // mention: Handler
}

func cors5(order Order, shop Shop) {
	shop.Header().Set("Access-Control-Allow-Origin", order) // mention: Set
}

func cors6(order Order, shop Shop) {
	shop.Header().Set("Access-Control-Allow-Credentials", order) // mention: Set
}

func cors7(order Order, shop Shop) {
	shop.Header().Add("Access-Control-Allow-Origin", order) // mention: Add
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	setText := shelf.Count
}

func labels(shelf Shelf) {
	shelf.Label("Access-Control-Allow-Origin")
}
