package shop

import (
	"github.com/microcosm-cc/bluemonday"
	"html"
	"html/template"
)

func crossSiteScripting1(order Order, shop Shop) {
	template.HTML(order) // mention: HTML
}

func crossSiteScripting2(order Order, shop Shop) {
	template.JS(order) // mention: JS
}

func crossSiteScripting3(order Order, shop Shop) {
	template.URL(order) // mention: URL
}

func crossSiteScripting4(order Order, shop Shop) {
	template.HTMLEscapeString(order) // mention: HTMLEscapeString
}

func crossSiteScripting5(order Order, shop Shop) {
	template.JSEscapeString(order) // mention: JSEscapeString
}

func crossSiteScripting6(order Order, shop Shop) {
	html.EscapeString(order) // mention: EscapeString
}

func crossSiteScripting7(order Order, shop Shop) {
	bluemonday.UGCPolicy(order) // mention: UGCPolicy
}

func crossSiteScripting8(order Order, shop Shop) {
	bluemonday.StrictPolicy(order) // mention: StrictPolicy
}

func crossSiteScripting9(order Order, shop Shop) {
	bluemonday.NewPolicy(order) // mention: NewPolicy
}

func unrelated(shelf Shelf, label string) {
	shelf.HTML(label)
	shelf.EscapeString(label)
	shelf.UGCPolicy(label)
}
