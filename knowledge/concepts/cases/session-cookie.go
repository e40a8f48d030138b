package shop

import (
	"net/http"
	_ "github.com/gin-gonic/gin"
)

func sessionCookie1(order Order, shop Shop) {
	http.SetCookie(order) // mention: SetCookie
}

func sessionCookie2(order Order, shop Shop) {
	var value http.Cookie // mention: Cookie
}

func sessionCookie3(order Order, shop Shop) {
	shop.SetSameSite(order) // mention: SetSameSite
}

func sessionCookie4(order Order, shop Shop) {
	shop.Level = http.SameSiteLaxMode // mention: SameSiteLaxMode
}

func sessionCookie5(order Order, shop Shop) {
	shop.Level = http.SameSiteStrictMode // mention: SameSiteStrictMode
}

func unrelated(shelf Shelf, label string) {
	shelf.SetCookie(label)
	shelf.Cookie(label)
	setSameSiteText := shelf.Count
	shelf.SameSiteLaxMode(label)
}
