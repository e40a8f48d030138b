package shop

import (
	"github.com/NYTimes/gziphandler"
	"github.com/gin-contrib/gzip"
)

func responseCompression1(order Order, shop Shop) {
	gzip.Gzip(order) // mention: Gzip
}

func responseCompression2(order Order, shop Shop) {
	gziphandler.GzipHandler(order) // mention: GzipHandler
}

func unrelated(shelf Shelf, label string) {
	shelf.Gzip(label)
	shelf.GzipHandler(label)
}
