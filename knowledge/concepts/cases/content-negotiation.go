package shop

import (
	_ "github.com/gin-gonic/gin"
)

func contentNegotiation1(order Order, shop Shop) {
	shop.NegotiateFormat(order) // mention: NegotiateFormat
}

func contentNegotiation2(order Order, shop Shop) {
	shop.Negotiate(order) // mention: Negotiate
}

func unrelated(shelf Shelf, label string) {
	negotiateFormatText := shelf.Count
}
