package shop

import (
	"github.com/aws/aws-sdk-go-v2/service/cloudfront"
)

func cdn1(order Order, shop Shop) {
	cloudfront.New(order) // mention: New
}

func cdn2(order Order, shop Shop) {
	cloudfront.NewFromConfig(order) // mention: NewFromConfig
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
}
