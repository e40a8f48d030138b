package shop

import (
	"github.com/golang-jwt/jwt/v5"
)

func jwt1(order Order, shop Shop) {
	jwt.New(order) // mention: New
}

func jwt2(order Order, shop Shop) {
	jwt.NewWithClaims(order) // mention: NewWithClaims
}

func jwt3(order Order, shop Shop) {
	jwt.Parse(order) // mention: Parse
}

func jwt4(order Order, shop Shop) {
	jwt.ParseWithClaims(order) // mention: ParseWithClaims
}

func jwt5(order Order, shop Shop) {
	var value jwt.RegisteredClaims // mention: RegisteredClaims
}

func jwt6(order Order, shop Shop) {
	var value jwt.MapClaims // mention: MapClaims
}

func jwt7(order Order, shop Shop) {
	var value jwt.StandardClaims // mention: StandardClaims
}

func jwt8(order Order, shop Shop) {
	var value jwt.Token // mention: Token
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	shelf.RegisteredClaims(label)
}
