package shop

import (
	"github.com/afex/hystrix-go/hystrix"
	"github.com/sony/gobreaker"
)

func circuitBreaker1(order Order, shop Shop) {
	gobreaker.NewCircuitBreaker(order) // mention: NewCircuitBreaker
}

func circuitBreaker2(order Order, shop Shop) {
	gobreaker.NewTwoStepCircuitBreaker(order) // mention: NewTwoStepCircuitBreaker
}

func circuitBreaker3(order Order, shop Shop) {
	hystrix.Go(order) // mention: Go
}

func circuitBreaker4(order Order, shop Shop) {
	hystrix.Do(order) // mention: Do
}

func circuitBreaker5(order Order, shop Shop) {
	hystrix.ConfigureCommand(order) // mention: ConfigureCommand
}

func unrelated(shelf Shelf, label string) {
	shelf.NewCircuitBreaker(label)
}
