package shop

import (
	"net/http/httptest"
	testcontainers "github.com/testcontainers/testcontainers-go"
)

func integrationTest1(order Order, shop Shop) {
	httptest.NewServer(order) // mention: NewServer
}

func integrationTest2(order Order, shop Shop) {
	httptest.NewRecorder(order) // mention: NewRecorder
}

func integrationTest3(order Order, shop Shop) {
	httptest.NewRequest(order) // mention: NewRequest
}

func integrationTest4(order Order, shop Shop) {
	testcontainers.GenericContainer(order) // mention: GenericContainer
}

func integrationTest5(order Order, shop Shop) {
	testcontainers.Run(order) // mention: Run
}

func unrelated(shelf Shelf, label string) {
	shelf.NewServer(label)
	shelf.GenericContainer(label)
}
