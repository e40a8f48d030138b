package shop

import (
	"go.mongodb.org/mongo-driver/v2/mongo"
)

func documentDatabase1(order Order, shop Shop) {
	mongo.Connect(order) // mention: Connect
}

func documentDatabase2(order Order, shop Shop) {
	var value mongo.Client // mention: Client
}

func documentDatabase3(order Order, shop Shop) {
	var value mongo.Collection // mention: Collection
}

func documentDatabase4(order Order, shop Shop) {
	var value mongo.Database // mention: Database
}

func documentDatabase5(order Order, shop Shop) {
	var collectionValue mongo.Collection // mention: Collection
	collectionValue.InsertOne(order) // mention: InsertOne
}

func documentDatabase6(order Order, shop Shop) {
	var collectionValue mongo.Collection // mention: Collection
	collectionValue.UpdateOne(order) // mention: UpdateOne
}

func documentDatabase7(order Order, shop Shop) {
	var collectionValue mongo.Collection // mention: Collection
	collectionValue.FindOne(order) // mention: FindOne
}

func documentDatabase8(order Order, shop Shop) {
	var collectionValue mongo.Collection // mention: Collection
	collectionValue.DeleteOne(order) // mention: DeleteOne
}

func documentDatabase9(order Order, shop Shop) {
	var collectionValue mongo.Collection // mention: Collection
	collectionValue.Aggregate(order) // mention: Aggregate
}

func unrelated(shelf Shelf, label string) {
	shelf.Connect(label)
	shelf.Client(label)
	shelf.InsertOne(label)
}
