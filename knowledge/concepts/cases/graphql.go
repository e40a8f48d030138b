package shop

import (
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/graphql-go/graphql"
)

func graphql1(order Order, shop Shop) {
	graphql.NewSchema(order) // mention: NewSchema
}

func graphql2(order Order, shop Shop) {
	handler.New(order) // mention: New
}

func graphql3(order Order, shop Shop) {
	handler.NewDefaultServer(order) // mention: NewDefaultServer
}

func unrelated(shelf Shelf, label string) {
	shelf.NewSchema(label)
	shelf.New(label)
}
