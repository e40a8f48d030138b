package shop

import (
	"slices"
	"sort"
)

func anonymousFunction1(order Order, shop Shop) {
	sort.Slice(order) // mention: Slice
}

func anonymousFunction2(order Order, shop Shop) {
	slices.SortFunc(order) // mention: SortFunc
}

func anonymousFunction3(order Order, shop Shop) {
	slices.IndexFunc(order) // mention: IndexFunc
}

func anonymousFunction4(order Order, shop Shop) {
	slices.ContainsFunc(order) // mention: ContainsFunc
}

func unrelated(shelf Shelf, label string) {
	shelf.Slice(label)
}
