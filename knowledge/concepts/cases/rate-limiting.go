package shop

import (
	"github.com/didip/tollbooth/v7"
	"golang.org/x/time/rate"
)

func rateLimiting1(order Order, shop Shop) {
	rate.NewLimiter(order) // mention: NewLimiter
}

func rateLimiting2(order Order, shop Shop) {
	rate.Every(order) // mention: Every
}

func rateLimiting3(order Order, shop Shop) {
	tollbooth.NewLimiter(order) // mention: NewLimiter
}

func unrelated(shelf Shelf, label string) {
	shelf.NewLimiter(label)
	countText := shelf.Count
}
