package shop

import (
	"github.com/davecgh/go-spew/spew"
	"net/http/httputil"
	"runtime/debug"
)

func debugger1(order Order, shop Shop) {
	debug.PrintStack(order) // mention: PrintStack
}

func debugger2(order Order, shop Shop) {
	debug.Stack(order) // mention: Stack
}

func debugger3(order Order, shop Shop) {
	httputil.DumpRequest(order) // mention: DumpRequest
}

func debugger4(order Order, shop Shop) {
	httputil.DumpRequestOut(order) // mention: DumpRequestOut
}

func debugger5(order Order, shop Shop) {
	httputil.DumpResponse(order) // mention: DumpResponse
}

func debugger6(order Order, shop Shop) {
	spew.Dump(order) // mention: Dump
}

func unrelated(shelf Shelf, label string) {
	shelf.PrintStack(label)
	shelf.DumpRequest(label)
	shelf.Dump(label)
}
