package shop

import (
	"net/http/httputil"
)

func loadBalancing1(order Order, shop Shop) {
	httputil.NewSingleHostReverseProxy(order) // mention: NewSingleHostReverseProxy
}

func loadBalancing2(order Order, shop Shop) {
	var value httputil.ReverseProxy // mention: ReverseProxy
}

func unrelated(shelf Shelf, label string) {
	shelf.NewSingleHostReverseProxy(label)
	shelf.ReverseProxy(label)
}
