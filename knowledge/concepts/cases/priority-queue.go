package shop

import (
	"container/heap"
)

func priorityQueue1(order Order, shop Shop) {
	heap.Push(order) // mention: Push
}

func priorityQueue2(order Order, shop Shop) {
	heap.Pop(order) // mention: Pop
}

func priorityQueue3(order Order, shop Shop) {
	heap.Init(order) // mention: Init
}

func priorityQueue4(order Order, shop Shop) {
	heap.Fix(order) // mention: Fix
}

func unrelated(shelf Shelf, label string) {
	shelf.Push(label)
}
