package shop

func deadLetterQueue1(order Order, shop Shop) {
	headers := map[string]any{"x-dead-letter-exchange": shop.Value} // mention: x-dead-letter-exchange
}

func deadLetterQueue2(order Order, shop Shop) {
	headers := map[string]any{"x-dead-letter-routing-key": shop.Value} // mention: x-dead-letter-routing-key
}

func unrelated(shelf Shelf, label string) {
	shelf.xDeadLetterExchange(label)
}

func labels(shelf Shelf) {
	shelf.Label("x-dead-letter-exchange")
}
