package shop

import (
	"html/template"
)

func serverSideRendering1(order Order, shop Shop) {
	template.New(order) // mention: New
}

func serverSideRendering2(order Order, shop Shop) {
	template.ParseFiles(order) // mention: ParseFiles
}

func serverSideRendering3(order Order, shop Shop) {
	template.ParseGlob(order) // mention: ParseGlob
}

func serverSideRendering4(order Order, shop Shop) {
	template.ParseFS(order) // mention: ParseFS
}

func serverSideRendering5(order Order, shop Shop) {
	template.Must(order) // mention: Must
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
}
