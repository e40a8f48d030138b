package shop

import (
	kafka "github.com/segmentio/kafka-go"
)

func messageOrdering1(order Order, shop Shop) {
	value := Message{MessageGroupId: shop.Value} // mention: MessageGroupId
}

func messageOrdering2(order Order, shop Shop) {
	value := Message{MessageDeduplicationId: shop.Value} // mention: MessageDeduplicationId
}

func messageOrdering3(order Order, shop Shop) {
	var value kafka.Hash // mention: Hash
}

func unrelated(shelf Shelf, label string) {
	shelf.MessageGroupId(label)
	shelf.Hash(label)
}
