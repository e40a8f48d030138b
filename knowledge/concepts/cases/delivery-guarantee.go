package shop

import (
	_ "github.com/rabbitmq/amqp091-go"
	_ "github.com/segmentio/kafka-go"
)

func deliveryGuarantee1(order Order, shop Shop) {
	shop.Ack(order) // mention: Ack
}

func deliveryGuarantee2(order Order, shop Shop) {
	shop.Nack(order) // mention: Nack
}

func deliveryGuarantee3(order Order, shop Shop) {
	shop.Qos(order) // mention: Qos
}

func deliveryGuarantee4(order Order, shop Shop) {
	shop.CommitMessages(order) // mention: CommitMessages
}

func unrelated(shelf Shelf, label string) {
	ackText := shelf.Count
	commitMessagesText := shelf.Count
}
