package shop

func varyHeader1(order Order, shop Shop) {
	shop.Header().Set("Vary", order) // mention: Set
}

func varyHeader2(order Order, shop Shop) {
	shop.Header().Add("Vary", order) // mention: Add
}

func unrelated(shelf Shelf, label string) {
	setText := shelf.Count
}
