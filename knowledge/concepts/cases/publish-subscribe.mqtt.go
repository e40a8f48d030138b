package shop

import mqtt "github.com/eclipse/paho.mqtt.golang"

func connect(options *mqtt.ClientOptions, shelf Shelf) Client {
	client := mqtt.NewClient(options) // mention: NewClient
	shelf.NewClient(options)
	topic := shelf.Topic
	return client
}
