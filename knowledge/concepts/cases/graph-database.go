package shop

import (
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func graphDatabase1(order Order, shop Shop) {
	neo4j.NewDriver(order) // mention: NewDriver
}

func graphDatabase2(order Order, shop Shop) {
	neo4j.NewDriverWithContext(order) // mention: NewDriverWithContext
}

func unrelated(shelf Shelf, label string) {
	shelf.NewDriver(label)
}
