package shop

import (
	_ "embed"
	_ "go.uber.org/automaxprocs" // mention: go.uber.org/automaxprocs
)

func limits(shelf Shelf) int {
	return shelf.Limits + shelf.automaxprocs
}

func labels(shelf Shelf) {
	shelf.Label("org/automaxprocs")
}
