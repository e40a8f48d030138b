package shop

import (
	"sync"
)

func mutualExclusion1(order Order, shop Shop) {
	var value sync.Mutex // mention: Mutex
}

func mutualExclusion2(order Order, shop Shop) {
	var value sync.RWMutex // mention: RWMutex
}

func mutualExclusion3(order Order, shop Shop) {
	var mutexValue sync.Mutex // mention: Mutex
	mutexValue.Lock(order) // mention: Lock
}

func mutualExclusion4(order Order, shop Shop) {
	var rWMutexValue sync.RWMutex // mention: RWMutex
	rWMutexValue.Unlock(order) // mention: Unlock
}

func mutualExclusion5(order Order, shop Shop) {
	var rWMutexValue sync.RWMutex // mention: RWMutex
	rWMutexValue.RLock(order) // mention: RLock
}

func mutualExclusion6(order Order, shop Shop) {
	var rWMutexValue sync.RWMutex // mention: RWMutex
	rWMutexValue.RUnlock(order) // mention: RUnlock
}

func unrelated(shelf Shelf, label string) {
	shelf.Mutex(label)
	shelf.Lock(label)
}
