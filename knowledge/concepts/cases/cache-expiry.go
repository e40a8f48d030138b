package shop

import (
	redis "github.com/redis/go-redis/v9"
)

func cacheExpiry1(order Order, shop Shop) {
	newClientValue := redis.NewClient(order)
	newClientValue.SetEx(order) // mention: SetEx
}

func cacheExpiry2(order Order, shop Shop) {
	newClusterClientValue := redis.NewClusterClient(order)
	newClusterClientValue.Expire(order) // mention: Expire
}

func cacheExpiry3(order Order, shop Shop) {
	var clientValue redis.Client
	clientValue.ExpireAt(order) // mention: ExpireAt
}

func cacheExpiry4(order Order, shop Shop) {
	var clusterClientValue redis.ClusterClient
	clusterClientValue.PExpire(order) // mention: PExpire
}

func cacheExpiry5(order Order, shop Shop) {
	var clusterClientValue redis.ClusterClient
	clusterClientValue.TTL(order) // mention: TTL
}

func cacheExpiry6(order Order, shop Shop) {
	var clusterClientValue redis.ClusterClient
	clusterClientValue.PTTL(order) // mention: PTTL
}

func cacheExpiry7(order Order, shop Shop) {
	var clusterClientValue redis.ClusterClient
	clusterClientValue.Persist(order) // mention: Persist
}

func unrelated(shelf Shelf, label string) {
	shelf.SetEx(label)
}
