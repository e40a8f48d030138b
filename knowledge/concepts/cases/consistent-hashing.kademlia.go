package shop

import dht "github.com/libp2p/go-libp2p-kad-dht"

func join(host Host, shelf Shelf) *Table {
	table, err := dht.New(host) // mention: New
	shelf.New(host)
	hash := shelf.Hash
	return table
}
