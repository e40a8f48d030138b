package shop

import (
	"github.com/bradfitz/gomemcache/memcache"
	redis "github.com/redis/go-redis/v9"
)

func cacheInvalidation1(order Order, shop Shop) {
	newClientValue := redis.NewClient(order)
	newClientValue.Del(order) // mention: Del
}

func cacheInvalidation2(order Order, shop Shop) {
	newClusterClientValue := redis.NewClusterClient(order)
	newClusterClientValue.Unlink(order) // mention: Unlink
}

func cacheInvalidation3(order Order, shop Shop) {
	var clientValue redis.Client
	clientValue.Unlink(order) // mention: Unlink
}

func cacheInvalidation4(order Order, shop Shop) {
	var clusterClientValue redis.ClusterClient
	clusterClientValue.Unlink(order) // mention: Unlink
}

func cacheInvalidation5(order Order, shop Shop) {
	newValue := memcache.New(order)
	newValue.Delete(order) // mention: Delete
}

func cacheInvalidation6(order Order, shop Shop) {
	var clientValue memcache.Client
	clientValue.DeleteAll(order) // mention: DeleteAll
}

func unrelated(shelf Shelf, label string) {
	shelf.Del(label)
	shelf.Delete(label)
}
