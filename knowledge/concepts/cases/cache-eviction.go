package shop

import (
	"github.com/allegro/bigcache/v3"
	"github.com/dgraph-io/ristretto/v2"
	"github.com/hashicorp/golang-lru/v2"
	"github.com/hashicorp/golang-lru/v2/expirable"
)

func cacheEviction1(order Order, shop Shop) {
	lru.New(order) // mention: New
}

func cacheEviction2(order Order, shop Shop) {
	lru.NewWithEvict(order) // mention: NewWithEvict
}

func cacheEviction3(order Order, shop Shop) {
	lru.New2Q(order) // mention: New2Q
}

func cacheEviction4(order Order, shop Shop) {
	lru.NewARC(order) // mention: NewARC
}

func cacheEviction5(order Order, shop Shop) {
	expirable.NewLRU(order) // mention: NewLRU
}

func cacheEviction6(order Order, shop Shop) {
	ristretto.NewCache(order) // mention: NewCache
}

func cacheEviction7(order Order, shop Shop) {
	bigcache.New(order) // mention: New
}

func cacheEviction8(order Order, shop Shop) {
	shop.ConfigSet("maxmemory", order) // mention: ConfigSet
}

func cacheEviction9(order Order, shop Shop) {
	shop.ConfigSet("maxmemory-policy", order) // mention: ConfigSet
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	shelf.NewLRU(label)
	shelf.NewCache(label)
	countText := shelf.Count
	configSetText := shelf.Count
}

func labels(shelf Shelf) {
	shelf.Label("maxmemory")
}
