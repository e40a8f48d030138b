package shop

import (
	"runtime"
	"runtime/debug"
)

func resourceLimits1(order Order, shop Shop) {
	debug.SetMemoryLimit(order) // mention: SetMemoryLimit
}

func resourceLimits2(order Order, shop Shop) {
	debug.SetGCPercent(order) // mention: SetGCPercent
}

func resourceLimits3(order Order, shop Shop) {
	runtime.GOMAXPROCS(order) // mention: GOMAXPROCS
}

func unrelated(shelf Shelf, label string) {
	countText := shelf.Count
	shelf.SetMemoryLimit(label)
}
