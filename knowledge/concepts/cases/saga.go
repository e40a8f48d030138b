package shop

import (
	"go.temporal.io/sdk/workflow"
)

func saga1(order Order, shop Shop) {
	workflow.ExecuteActivity(order) // mention: ExecuteActivity
}

func saga2(order Order, shop Shop) {
	workflow.ExecuteChildWorkflow(order) // mention: ExecuteChildWorkflow
}

func unrelated(shelf Shelf, label string) {
	shelf.ExecuteActivity(label)
}
