package shop

import (
	"strings"
)

func stringSplitting1(order Order, shop Shop) {
	strings.Split(order) // mention: Split
}

func stringSplitting2(order Order, shop Shop) {
	strings.SplitN(order) // mention: SplitN
}

func stringSplitting3(order Order, shop Shop) {
	strings.Fields(order) // mention: Fields
}

func stringSplitting4(order Order, shop Shop) {
	strings.Cut(order) // mention: Cut
}

func stringSplitting5(order Order, shop Shop) {
	strings.SplitSeq(order) // mention: SplitSeq
}

func unrelated(shelf Shelf, label string) {
	shelf.Split(label)
}
