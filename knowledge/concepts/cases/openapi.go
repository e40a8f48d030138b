package shop

import (
	"github.com/getkin/kin-openapi/openapi3"
	"github.com/swaggo/gin-swagger"
)

func openapi1(order Order, shop Shop) {
	openapi3.NewLoader(order) // mention: NewLoader
}

func openapi2(order Order, shop Shop) {
	ginSwagger.WrapHandler(order) // mention: WrapHandler
}

func unrelated(shelf Shelf, label string) {
	shelf.NewLoader(label)
	shelf.WrapHandler(label)
}
