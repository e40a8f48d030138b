package shop

import (
	"github.com/bsm/redislock"
	"github.com/go-redsync/redsync/v4"
	"go.etcd.io/etcd/client/v3/concurrency"
)

func distributedLock1(order Order, shop Shop) {
	redsync.New(order) // mention: New
}

func distributedLock2(order Order, shop Shop) {
	redislock.New(order) // mention: New
}

func distributedLock3(order Order, shop Shop) {
	concurrency.NewMutex(order) // mention: NewMutex
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	shelf.NewMutex(label)
}
