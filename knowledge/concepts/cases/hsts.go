package shop

func hsts1(order Order, shop Shop) {
	shop.Header().Set("Strict-Transport-Security", order) // mention: Set
}

func hsts2(order Order, shop Shop) {
	shop.Header().Add("Strict-Transport-Security", order) // mention: Add
}

func unrelated(shelf Shelf, label string) {
	setText := shelf.Count
}

func labels(shelf Shelf) {
	shelf.Label("Strict-Transport-Security")
}
