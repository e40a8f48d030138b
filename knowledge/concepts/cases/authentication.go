package shop

import (
	_ "net/http"
)

func authentication1(order Order, shop Shop) {
	shop.BasicAuth(order) // mention: BasicAuth
}

func unrelated(shelf Shelf, label string) {
	basicAuthText := shelf.Count
}
