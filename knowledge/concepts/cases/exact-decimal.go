package shop

import (
	"github.com/shopspring/decimal"
)

func exactDecimal1(order Order, shop Shop) {
	var value decimal.Decimal // mention: Decimal
}

func unrelated(shelf Shelf, label string) {
	shelf.Decimal(label)
}
