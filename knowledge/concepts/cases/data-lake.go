package shop

import (
	parquet "github.com/parquet-go/parquet-go"
)

func dataLake1(order Order, shop Shop) {
	parquet.NewGenericWriter(order) // mention: NewGenericWriter
}

func dataLake2(order Order, shop Shop) {
	parquet.NewGenericReader(order) // mention: NewGenericReader
}

func unrelated(shelf Shelf, label string) {
	shelf.NewGenericWriter(label)
}
