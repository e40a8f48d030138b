package shop

import (
	"github.com/unrolled/secure"
)

func securityHeaders1(order Order, shop Shop) {
	shop.Header().Set("X-Frame-Options", order) // mention: Set
}

func securityHeaders2(order Order, shop Shop) {
	shop.Header().Set("X-Content-Type-Options", order) // mention: Set
}

func securityHeaders3(order Order, shop Shop) {
	shop.Header().Set("Referrer-Policy", order) // mention: Set
}

func securityHeaders4(order Order, shop Shop) {
	shop.Header().Set("Permissions-Policy", order) // mention: Set
}

func securityHeaders5(order Order, shop Shop) {
	shop.Header().Add("X-Frame-Options", order) // mention: Add
}

func securityHeaders6(order Order, shop Shop) {
	secure.New(order) // mention: New
}

func unrelated(shelf Shelf, label string) {
	setText := shelf.Count
	shelf.New(label)
}

func labels(shelf Shelf) {
	shelf.Label("X-Frame-Options")
}
