package shop

import (
	"github.com/IBM/sarama"
	amqp "github.com/rabbitmq/amqp091-go"
	kafka "github.com/segmentio/kafka-go"
)

func messageQueue1(order Order, shop Shop) {
}

func messageQueue2(order Order, shop Shop) {
	var value kafka.Writer // mention: Writer
}

func messageQueue3(order Order, shop Shop) {
	var value kafka.Reader // mention: Reader
}

func messageQueue4(order Order, shop Shop) {
	sarama.NewSyncProducer(order) // mention: NewSyncProducer
}

func messageQueue5(order Order, shop Shop) {
	sarama.NewAsyncProducer(order) // mention: NewAsyncProducer
}

func messageQueue6(order Order, shop Shop) {
	sarama.NewConsumerGroup(order) // mention: NewConsumerGroup
}

func unrelated(shelf Shelf, label string) {
	shelf.Dial(label)
	shelf.Writer(label)
	shelf.NewSyncProducer(label)
}

func messageQueue7(order Order, shop Shop) {
	amqp.Dial(order) // mention: Dial
	shop.Dial(order)
}
