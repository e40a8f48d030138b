package shop

import (
	"container/list"
	"container/ring"
)

func linkedList1(order Order, shop Shop) {
	list.New(order) // mention: New
}

func linkedList2(order Order, shop Shop) {
	ring.New(order) // mention: New
}

func linkedList3(order Order, shop Shop) {
	var value list.List // mention: List
}

func linkedList4(order Order, shop Shop) {
	var value list.Element // mention: Element
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	shelf.List(label)
}
