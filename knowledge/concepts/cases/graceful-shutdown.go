package shop

import (
	"net/http"
	"os/signal"
)

func gracefulShutdown1(order Order, shop Shop) {
	signal.Notify(order) // mention: Notify
}

func gracefulShutdown2(order Order, shop Shop) {
	signal.NotifyContext(order) // mention: NotifyContext
}

func gracefulShutdown3(order Order, shop Shop) {
	var serverValue http.Server
	serverValue.Shutdown(order) // mention: Shutdown
}

func gracefulShutdown4(order Order, shop Shop) {
	shop.GracefulStop(order) // mention: GracefulStop
}

func unrelated(shelf Shelf, label string) {
	shelf.Notify(label)
	shelf.Shutdown(label)
}
