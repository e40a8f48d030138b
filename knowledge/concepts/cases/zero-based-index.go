package shop

import (
	"slices"
)

func zeroBasedIndex1(order Order, shop Shop) {
	slices.Chunk(order) // mention: Chunk
}

func zeroBasedIndex2(order Order, shop Shop) {
	slices.Insert(order) // mention: Insert
}

func zeroBasedIndex3(order Order, shop Shop) {
	slices.Delete(order) // mention: Delete
}

func unrelated(shelf Shelf, label string) {
	shelf.Chunk(label)
}
