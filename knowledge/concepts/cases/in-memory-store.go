package shop

import (
	"github.com/bradfitz/gomemcache/memcache"
	redis "github.com/redis/go-redis/v9"
)

func inMemoryStore1(order Order, shop Shop) {
	redis.NewClient(order) // mention: NewClient
}

func inMemoryStore2(order Order, shop Shop) {
	redis.NewClusterClient(order) // mention: NewClusterClient
}

func inMemoryStore3(order Order, shop Shop) {
	redis.NewFailoverClient(order) // mention: NewFailoverClient
}

func inMemoryStore4(order Order, shop Shop) {
	memcache.New(order) // mention: New
}

func inMemoryStore5(order Order, shop Shop) {
	shop.HSet(order) // mention: HSet
}

func inMemoryStore6(order Order, shop Shop) {
	shop.HGetAll(order) // mention: HGetAll
}

func inMemoryStore7(order Order, shop Shop) {
	shop.ZAdd(order) // mention: ZAdd
}

func inMemoryStore8(order Order, shop Shop) {
	shop.ZRange(order) // mention: ZRange
}

func inMemoryStore9(order Order, shop Shop) {
	shop.LPush(order) // mention: LPush
}

func inMemoryStore10(order Order, shop Shop) {
	shop.SAdd(order) // mention: SAdd
}

func unrelated(shelf Shelf, label string) {
	shelf.NewClient(label)
	shelf.New(label)
	hSetText := shelf.Count
}
