package shop

import (
	"net/http"
)

func httpServer1(order Order, shop Shop) {
	http.ListenAndServe(order) // mention: ListenAndServe
}

func httpServer2(order Order, shop Shop) {
	http.Serve(order) // mention: Serve
}

func httpServer3(order Order, shop Shop) {
	var serverValue http.Server // mention: Server
	serverValue.ListenAndServe(order) // mention: ListenAndServe
}

func httpServer4(order Order, shop Shop) {
	var serverValue http.Server // mention: Server
	serverValue.Serve(order) // mention: Serve
}

func httpServer5(order Order, shop Shop) {
	var value http.Server // mention: Server
}

func unrelated(shelf Shelf, label string) {
	shelf.ListenAndServe(label)
	shelf.Server(label)
}
