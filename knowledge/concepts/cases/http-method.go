package shop

import (
	"net/http"
)

func httpMethod1(order Order, shop Shop) {
	shop.Level = http.MethodGet // mention: MethodGet
}

func httpMethod2(order Order, shop Shop) {
	shop.Level = http.MethodPost // mention: MethodPost
}

func httpMethod3(order Order, shop Shop) {
	shop.Level = http.MethodPut // mention: MethodPut
}

func httpMethod4(order Order, shop Shop) {
	shop.Level = http.MethodPatch // mention: MethodPatch
}

func httpMethod5(order Order, shop Shop) {
	shop.Level = http.MethodDelete // mention: MethodDelete
}

func unrelated(shelf Shelf, label string) {
	shelf.MethodGet(label)
}
