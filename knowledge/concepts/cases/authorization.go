package shop

import (
	"github.com/casbin/casbin/v2"
	"github.com/open-policy-agent/opa/v1/rego"
)

func authorization1(order Order, shop Shop) {
	casbin.NewEnforcer(order) // mention: NewEnforcer
}

func authorization2(order Order, shop Shop) {
	rego.New(order) // mention: New
}

func unrelated(shelf Shelf, label string) {
	shelf.NewEnforcer(label)
	shelf.New(label)
}
