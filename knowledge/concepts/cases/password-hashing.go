package shop

import (
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/scrypt"
)

func passwordHashing1(order Order, shop Shop) {
	bcrypt.GenerateFromPassword(order) // mention: GenerateFromPassword
}

func passwordHashing2(order Order, shop Shop) {
	bcrypt.CompareHashAndPassword(order) // mention: CompareHashAndPassword
}

func passwordHashing3(order Order, shop Shop) {
	argon2.IDKey(order) // mention: IDKey
}

func passwordHashing4(order Order, shop Shop) {
	argon2.Key(order) // mention: Key
}

func passwordHashing5(order Order, shop Shop) {
	scrypt.Key(order) // mention: Key
}

func unrelated(shelf Shelf, label string) {
	shelf.GenerateFromPassword(label)
	shelf.IDKey(label)
	shelf.Key(label)
}
