package shop

import (
	_ "github.com/gin-gonic/gin"
)

func reverseProxy1(order Order, shop Shop) {
	shop.get("X-Forwarded-For", order) // mention: get
}

func reverseProxy2(order Order, shop Shop) {
	shop.header("X-Forwarded-For", order) // mention: header
}

func reverseProxy3(order Order, shop Shop) {
	shop.headers("X-Forwarded-For", order) // mention: headers
}

func reverseProxy4(order Order, shop Shop) {
	shop.getHeader("X-Forwarded-For", order) // mention: getHeader
}

func reverseProxy5(order Order, shop Shop) {
	shop.Get("X-Forwarded-For", order) // mention: Get
}

func reverseProxy6(order Order, shop Shop) {
	shop.GetHeader("X-Forwarded-For", order) // mention: GetHeader
}

func reverseProxy7(order Order, shop Shop) {
	shop.TryGetValue("X-Forwarded-For", order) // mention: TryGetValue
}

func reverseProxy8(order Order, shop Shop) {
	shop.SetTrustedProxies(order) // mention: SetTrustedProxies
}

func unrelated(shelf Shelf, label string) {
	getText := shelf.Count
	setTrustedProxiesText := shelf.Count
}
