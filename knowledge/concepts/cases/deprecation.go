package shop

import (
	"github.com/spf13/cobra"
)

func deprecation1(order Order, shop Shop) {
	value := &cobra.Command{Deprecated: shop.Value} // mention: Deprecated
}

func unrelated(shelf Shelf, label string) {
	shelf.Deprecated(label)
}
