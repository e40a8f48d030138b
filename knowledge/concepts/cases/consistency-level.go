package shop

import (
	"github.com/gocql/gocql"
	"go.mongodb.org/mongo-driver/mongo/readconcern"
	"go.mongodb.org/mongo-driver/mongo/readpref"
	"go.mongodb.org/mongo-driver/mongo/writeconcern"
)

func consistencyLevel1(order Order, shop Shop) {
	shop.Level = gocql.Quorum // mention: Quorum
}

func consistencyLevel2(order Order, shop Shop) {
	shop.Level = gocql.LocalQuorum // mention: LocalQuorum
}

func consistencyLevel3(order Order, shop Shop) {
	shop.Level = gocql.EachQuorum // mention: EachQuorum
}

func consistencyLevel4(order Order, shop Shop) {
	writeconcern.Majority(order) // mention: Majority
}

func consistencyLevel5(order Order, shop Shop) {
	writeconcern.New(order) // mention: New
}

func consistencyLevel6(order Order, shop Shop) {
	readconcern.Majority(order) // mention: Majority
}

func consistencyLevel7(order Order, shop Shop) {
	readconcern.Linearizable(order) // mention: Linearizable
}

func consistencyLevel8(order Order, shop Shop) {
	readpref.Secondary(order) // mention: Secondary
}

func consistencyLevel9(order Order, shop Shop) {
	readpref.Primary(order) // mention: Primary
}

func consistencyLevel10(order Order, shop Shop) {
	readpref.Nearest(order) // mention: Nearest
}

func unrelated(shelf Shelf, label string) {
	shelf.Quorum(label)
	shelf.Majority(label)
}
