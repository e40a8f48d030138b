package shop

import (
	"github.com/coder/websocket"
	"github.com/gorilla/websocket"
)

func websocket1(order Order, shop Shop) {
	var value websocket.Upgrader // mention: Upgrader
}

func websocket2(order Order, shop Shop) {
	websocket.Accept(order) // mention: Accept
}

func websocket3(order Order, shop Shop) {
	websocket.Dial(order) // mention: Dial
}

func websocket4(order Order, shop Shop) {
	var upgraderValue websocket.Upgrader // mention: Upgrader
	upgraderValue.Upgrade(order) // mention: Upgrade
}

func websocket5(order Order, shop Shop) {
	websocket.DefaultDialer.Dial(order) // mention: Dial
}

func unrelated(shelf Shelf, label string) {
	shelf.Upgrader(label)
	shelf.Accept(label)
	shelf.Upgrade(label)
}
