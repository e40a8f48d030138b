package shop

import (
	"sync"
)

func deadlock1(order Order, shop Shop) {
	var mutexValue sync.Mutex
	mutexValue.TryLock(order) // mention: TryLock
}

func deadlock2(order Order, shop Shop) {
	var rWMutexValue sync.RWMutex
	rWMutexValue.TryLock(order) // mention: TryLock
}

func unrelated(shelf Shelf, label string) {
	shelf.TryLock(label)
}
