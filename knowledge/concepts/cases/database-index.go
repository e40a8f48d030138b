package shop

import (
	"go.mongodb.org/mongo-driver/v2/mongo"
)

func databaseIndex1(order Order, shop Shop) {
	var value mongo.IndexModel // mention: IndexModel
}

func unrelated(shelf Shelf, label string) {
	shelf.IndexModel(label)
}
