package shop

func contentSecurityPolicy1(order Order, shop Shop) {
	shop.Header().Set("Content-Security-Policy", order) // mention: Set
}

func contentSecurityPolicy2(order Order, shop Shop) {
	shop.Header().Add("Content-Security-Policy", order) // mention: Add
}

func unrelated(shelf Shelf, label string) {
	setText := shelf.Count
}

func labels(shelf Shelf) {
	shelf.Label("Content-Security-Policy")
}
