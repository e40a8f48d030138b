package shop

import (
	"github.com/stretchr/testify/mock"
	"go.uber.org/mock/gomock"
)

func testDouble1(order Order, shop Shop) {
	gomock.NewController(order) // mention: NewController
}

func testDouble2(order Order, shop Shop) {
	gomock.Any(order) // mention: Any
}

func testDouble3(order Order, shop Shop) {
	var value mock.Mock // mention: Mock
}

func unrelated(shelf Shelf, label string) {
	shelf.NewController(label)
	shelf.Mock(label)
}
