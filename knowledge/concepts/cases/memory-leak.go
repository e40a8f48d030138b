package shop

import (
	"runtime"
)

func memoryLeak1(order Order, shop Shop) {
	runtime.SetFinalizer(order) // mention: SetFinalizer
}

func memoryLeak2(order Order, shop Shop) {
	runtime.AddCleanup(order) // mention: AddCleanup
}

func memoryLeak3(order Order, shop Shop) {
	runtime.ReadMemStats(order) // mention: ReadMemStats
}

func memoryLeak4(order Order, shop Shop) {
	runtime.GC(order) // mention: GC
}

func unrelated(shelf Shelf, label string) {
	shelf.SetFinalizer(label)
}
