package shop

import (
	"github.com/buraksezer/consistent"
	"github.com/golang/groupcache/consistenthash"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	rendezvous "github.com/dgryski/go-rendezvous"
)

func consistentHashing1(order Order, shop Shop) {
	var value consistenthash.Map // mention: Map
}

func consistentHashing2(order Order, shop Shop) {
	consistenthash.New(order) // mention: New
}

func consistentHashing3(order Order, shop Shop) {
	consistent.New(order) // mention: New
}

func consistentHashing4(order Order, shop Shop) {
	rendezvous.New(order) // mention: New
}

func consistentHashing5(order Order, shop Shop) {
}

func unrelated(shelf Shelf, label string) {
	shelf.Map(label)
	shelf.New(label)
}
