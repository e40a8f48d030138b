package shop

import (
	"google.golang.org/grpc"
)

func remoteProcedureCall1(order Order, shop Shop) {
	grpc.NewServer(order) // mention: NewServer
}

func remoteProcedureCall2(order Order, shop Shop) {
	grpc.NewClient(order) // mention: NewClient
}

func remoteProcedureCall3(order Order, shop Shop) {
	grpc.Dial(order) // mention: Dial
}

func remoteProcedureCall4(order Order, shop Shop) {
	grpc.DialContext(order) // mention: DialContext
}

func unrelated(shelf Shelf, label string) {
	shelf.NewServer(label)
}
