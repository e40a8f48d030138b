package shop

import (
	"github.com/bradfitz/gomemcache/memcache"
	redis "github.com/redis/go-redis/v9"
)

func cacheAside1(order Order, shop Shop) {
	newClientValue := redis.NewClient(order)
	newClientValue.Get(order) // mention: Get
}

func cacheAside2(order Order, shop Shop) {
	newClusterClientValue := redis.NewClusterClient(order)
	newClusterClientValue.Set(order) // mention: Set
}

func cacheAside3(order Order, shop Shop) {
	var clientValue redis.Client
	clientValue.MGet(order) // mention: MGet
}

func cacheAside4(order Order, shop Shop) {
	var clusterClientValue redis.ClusterClient
	clusterClientValue.MSet(order) // mention: MSet
}

func cacheAside5(order Order, shop Shop) {
	newValue := memcache.New(order)
	newValue.Get(order) // mention: Get
}

func cacheAside6(order Order, shop Shop) {
	var clientValue memcache.Client
	clientValue.Set(order) // mention: Set
}

func cacheAside7(order Order, shop Shop) {
	var clientValue memcache.Client
	clientValue.GetMulti(order) // mention: GetMulti
}

func unrelated(shelf Shelf, label string) {
	shelf.Get(label)
	shelf.Set(label)
}
