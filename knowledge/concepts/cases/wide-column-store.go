package shop

import (
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/gocql/gocql"
)

func wideColumnStore1(order Order, shop Shop) {
	gocql.NewCluster(order) // mention: NewCluster
}

func wideColumnStore2(order Order, shop Shop) {
	dynamodb.New(order) // mention: New
}

func wideColumnStore3(order Order, shop Shop) {
	dynamodb.NewFromConfig(order) // mention: NewFromConfig
}

func unrelated(shelf Shelf, label string) {
	shelf.NewCluster(label)
	shelf.New(label)
}
