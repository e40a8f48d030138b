package shop

import (
	"sync"
	"sync/atomic"
)

func atomicOperation1(order Order, shop Shop) {
	atomic.AddInt64(order) // mention: AddInt64
}

func atomicOperation2(order Order, shop Shop) {
	atomic.LoadInt64(order) // mention: LoadInt64
}

func atomicOperation3(order Order, shop Shop) {
	atomic.StoreInt64(order) // mention: StoreInt64
}

func atomicOperation4(order Order, shop Shop) {
	atomic.CompareAndSwapInt64(order) // mention: CompareAndSwapInt64
}

func atomicOperation5(order Order, shop Shop) {
	var value atomic.Int64 // mention: Int64
}

func atomicOperation6(order Order, shop Shop) {
	var value atomic.Bool // mention: Bool
}

func atomicOperation7(order Order, shop Shop) {
	var value atomic.Value // mention: Value
}

func atomicOperation8(order Order, shop Shop) {
	var value sync.Map // mention: Map
}

func unrelated(shelf Shelf, label string) {
	shelf.AddInt64(label)
	shelf.Int64(label)
	shelf.Map(label)
}
