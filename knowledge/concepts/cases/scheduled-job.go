package shop

import (
	"github.com/go-co-op/gocron/v2"
	"github.com/robfig/cron/v3"
)

func scheduledJob1(order Order, shop Shop) {
	cron.New(order) // mention: New
}

func scheduledJob2(order Order, shop Shop) {
	gocron.NewScheduler(order) // mention: NewScheduler
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
}
