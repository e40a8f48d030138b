package shop

import (
	"net/http"
)

func thirdPartyCookie1(order Order, shop Shop) {
	shop.Level = http.SameSiteNoneMode // mention: SameSiteNoneMode
}

func unrelated(shelf Shelf, label string) {
	shelf.SameSiteNoneMode(label)
}
