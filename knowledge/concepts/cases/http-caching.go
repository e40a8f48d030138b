package shop

func httpCaching1(order Order, shop Shop) {
	shop.Header().Set("Cache-Control", order) // mention: Set
}

func httpCaching2(order Order, shop Shop) {
	shop.Header().Set("ETag", order) // mention: Set
}

func httpCaching3(order Order, shop Shop) {
	shop.Header().Set("If-None-Match", order) // mention: Set
}

func httpCaching4(order Order, shop Shop) {
	shop.Header().Set("If-Modified-Since", order) // mention: Set
}

func httpCaching5(order Order, shop Shop) {
	shop.Header().Set("Last-Modified", order) // mention: Set
}

func httpCaching6(order Order, shop Shop) {
	shop.Header().Add("Cache-Control", order) // mention: Add
}

func httpCaching7(order Order, shop Shop) {
	shop.Header().Get("Cache-Control", order) // mention: Get
}

func httpCaching8(order Order, shop Shop) {
	shop.Header.Get("Cache-Control", order) // mention: Get
}

func httpCaching9(order Order, shop Shop) {
	shop.Header("Cache-Control", order) // mention: Header
}

func unrelated(shelf Shelf, label string) {
	setText := shelf.Count
}

func labels(shelf Shelf) {
	shelf.Label("Cache-Control")
}
