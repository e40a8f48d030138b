package shop

import (
	"sync"
)

func singleton1(order Order, shop Shop) {
	var value sync.Once // mention: Once
}

func singleton2(order Order, shop Shop) {
	sync.OnceFunc(order) // mention: OnceFunc
}

func singleton3(order Order, shop Shop) {
	sync.OnceValue(order) // mention: OnceValue
}

func singleton4(order Order, shop Shop) {
	sync.OnceValues(order) // mention: OnceValues
}

func singleton5(order Order, shop Shop) {
	var onceValue sync.Once // mention: Once
	onceValue.Do(order) // mention: Do
}

func unrelated(shelf Shelf, label string) {
	shelf.Once(label)
	shelf.OnceFunc(label)
}
