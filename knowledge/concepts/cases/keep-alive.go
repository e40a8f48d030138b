package shop

import (
	"net"
	"net/http"
)

func keepAlive1(order Order, shop Shop) {
	var value http.Transport // mention: Transport
}

func keepAlive2(order Order, shop Shop) {
	var value net.Dialer // mention: Dialer
}

func keepAlive3(order Order, shop Shop) {
	var value net.KeepAliveConfig // mention: KeepAliveConfig
}

func keepAlive4(order Order, shop Shop) {
	net.Dial(order)
}

func keepAlive5(order Order, shop Shop) {
	net.DialTimeout(order)
}

func keepAlive6(order Order, shop Shop) {
	net.Listen(order)
}

func keepAlive7(order Order, shop Shop) {
	value := &http.Transport{MaxIdleConnsPerHost: shop.Value} // mention: MaxIdleConnsPerHost
}

func keepAlive8(order Order, shop Shop) {
	value := &http.Transport{MaxIdleConns: shop.Value} // mention: MaxIdleConns
}

func keepAlive9(order Order, shop Shop) {
	value := &http.Transport{IdleConnTimeout: shop.Value} // mention: IdleConnTimeout
}

func keepAlive10(order Order, shop Shop) {
	value := &http.Transport{DisableKeepAlives: shop.Value} // mention: DisableKeepAlives
}

func unrelated(shelf Shelf, label string) {
	shelf.Transport(label)
	shelf.Dial(label)
	shelf.MaxIdleConnsPerHost(label)
}
