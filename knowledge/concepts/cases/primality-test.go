package shop

import (
	"crypto/rand"
	"math/big"
)

func primalityTest1(order Order, shop Shop) {
	rand.Prime(order) // mention: Prime
}

func primalityTest2(order Order, shop Shop) {
	newIntValue := big.NewInt(order)
	newIntValue.ProbablyPrime(order) // mention: ProbablyPrime
}

func primalityTest3(order Order, shop Shop) {
	var intValue big.Int
	intValue.ProbablyPrime(order) // mention: ProbablyPrime
}

func unrelated(shelf Shelf, label string) {
	shelf.Prime(label)
	shelf.ProbablyPrime(label)
}
