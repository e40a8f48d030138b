package shop

func apiVersioning1(order Order, shop Shop) {
	shop.Header().Set("Sunset", order) // mention: Set
}

func apiVersioning2(order Order, shop Shop) {
	shop.Header().Set("Deprecation", order) // mention: Set
}

func apiVersioning3(order Order, shop Shop) {
	shop.Header().Set("X-API-Version", order) // mention: Set
}

func apiVersioning4(order Order, shop Shop) {
	shop.Header().Set("API-Version", order) // mention: Set
}

func apiVersioning5(order Order, shop Shop) {
	shop.Header().Add("Sunset", order) // mention: Add
}

func unrelated(shelf Shelf, label string) {
	setText := shelf.Count
}

func labels(shelf Shelf) {
	shelf.Label("Sunset")
}
