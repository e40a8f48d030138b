package shop

import (
	"google.golang.org/grpc/health"
)

func healthCheck1(order Order, shop Shop) {
	var value health.Server // mention: Server
}

func healthCheck2(order Order, shop Shop) {
	health.NewServer(order) // mention: NewServer
}

func unrelated(shelf Shelf, label string) {
	shelf.Server(label)
	shelf.NewServer(label)
}
