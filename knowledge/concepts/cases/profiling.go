package shop

import (
	"runtime/pprof"
	"runtime/trace"
)

func profiling1(order Order, shop Shop) {
	pprof.StartCPUProfile(order) // mention: StartCPUProfile
}

func profiling2(order Order, shop Shop) {
	pprof.StopCPUProfile(order) // mention: StopCPUProfile
}

func profiling3(order Order, shop Shop) {
	pprof.WriteHeapProfile(order) // mention: WriteHeapProfile
}

func profiling4(order Order, shop Shop) {
	pprof.Lookup(order) // mention: Lookup
}

func profiling5(order Order, shop Shop) {
	trace.Start(order) // mention: Start
}

func profiling6(order Order, shop Shop) {
	trace.Stop(order) // mention: Stop
}

func unrelated(shelf Shelf, label string) {
	countText := shelf.Count
	shelf.StartCPUProfile(label)
	shelf.Start(label)
}

func labels(shelf Shelf) {
	shelf.Label("net/http/pprof")
}
