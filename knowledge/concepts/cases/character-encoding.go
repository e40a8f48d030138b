package shop

import (
	"golang.org/x/text/unicode/norm"
	"unicode/utf8"
)

func characterEncoding1(order Order, shop Shop) {
	utf8.RuneCountInString(order) // mention: RuneCountInString
}

func characterEncoding2(order Order, shop Shop) {
	utf8.RuneCount(order) // mention: RuneCount
}

func characterEncoding3(order Order, shop Shop) {
	utf8.ValidString(order) // mention: ValidString
}

func characterEncoding4(order Order, shop Shop) {
	utf8.DecodeRuneInString(order) // mention: DecodeRuneInString
}

func characterEncoding5(order Order, shop Shop) {
	shop.Level = norm.NFC // mention: NFC
}

func characterEncoding6(order Order, shop Shop) {
	shop.Level = norm.NFD // mention: NFD
}

func characterEncoding7(order Order, shop Shop) {
	shop.Level = norm.NFKC // mention: NFKC
}

func unrelated(shelf Shelf, label string) {
	shelf.RuneCountInString(label)
	shelf.NFC(label)
}
