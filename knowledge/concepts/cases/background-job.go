package shop

import (
	"github.com/hibiken/asynq"
	"github.com/riverqueue/river"
)

func backgroundJob1(order Order, shop Shop) {
	asynq.NewClient(order) // mention: NewClient
}

func backgroundJob2(order Order, shop Shop) {
	asynq.NewTask(order) // mention: NewTask
}

func backgroundJob3(order Order, shop Shop) {
	asynq.NewServer(order) // mention: NewServer
}

func backgroundJob4(order Order, shop Shop) {
	river.NewClient(order) // mention: NewClient
}

func backgroundJob5(order Order, shop Shop) {
	river.AddWorker(order) // mention: AddWorker
}

func unrelated(shelf Shelf, label string) {
	shelf.NewClient(label)
}
