package shop

import (
	"github.com/gorilla/csrf"
	"github.com/justinas/nosurf"
	"net/http"
)

func csrf1(order Order, shop Shop) {
	csrf.Protect(order) // mention: Protect
}

func csrf2(order Order, shop Shop) {
	csrf.Token(order) // mention: Token
}

func csrf3(order Order, shop Shop) {
	csrf.TemplateField(order) // mention: TemplateField
}

func csrf4(order Order, shop Shop) {
	nosurf.New(order) // mention: New
}

func csrf5(order Order, shop Shop) {
	nosurf.Token(order) // mention: Token
}

func csrf6(order Order, shop Shop) {
	http.NewCrossOriginProtection(order) // mention: NewCrossOriginProtection
}

func unrelated(shelf Shelf, label string) {
	shelf.Protect(label)
	shelf.New(label)
	shelf.NewCrossOriginProtection(label)
}
