package shop

import (
	"log/slog"
)

func logRedaction1(order Order, shop Shop) {
	var value slog.LogValuer // mention: LogValuer
}

func logRedaction2(order Order, shop Shop) {
	value := &slog.HandlerOptions{ReplaceAttr: shop.Value} // mention: ReplaceAttr
}

func unrelated(shelf Shelf, label string) {
	shelf.LogValuer(label)
	shelf.ReplaceAttr(label)
}
