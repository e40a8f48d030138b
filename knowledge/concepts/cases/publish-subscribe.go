package shop

import (
	"cloud.google.com/go/pubsub"
	mqtt "github.com/eclipse/paho.mqtt.golang"
	nats "github.com/nats-io/nats.go"
)

func publishSubscribe1(order Order, shop Shop) {
	nats.Connect(order) // mention: Connect
}

func publishSubscribe2(order Order, shop Shop) {
	pubsub.NewClient(order) // mention: NewClient
}

func publishSubscribe3(order Order, shop Shop) {
}

func unrelated(shelf Shelf, label string) {
	shelf.Connect(label)
}
