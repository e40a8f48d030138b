package shop

import (
	"crypto/hmac"
	"crypto/subtle"
	"github.com/stripe/stripe-go/v82/webhook"
)

func webhookSignature1(order Order, shop Shop) {
	hmac.New(order) // mention: New
}

func webhookSignature2(order Order, shop Shop) {
	hmac.Equal(order) // mention: Equal
}

func webhookSignature3(order Order, shop Shop) {
	subtle.ConstantTimeCompare(order) // mention: ConstantTimeCompare
}

func webhookSignature4(order Order, shop Shop) {
	webhook.ConstructEvent(order) // mention: ConstructEvent
}

func webhookSignature5(order Order, shop Shop) {
	shop.Header.Get("X-Hub-Signature-256", order) // mention: Get
}

func webhookSignature6(order Order, shop Shop) {
	shop.Header.Get("X-Hub-Signature", order) // mention: Get
}

func webhookSignature7(order Order, shop Shop) {
	shop.Header.Get("Webhook-Signature", order) // mention: Get
}

func webhookSignature8(order Order, shop Shop) {
	shop.Header.Get("X-Webhook-Signature", order) // mention: Get
}

func webhookSignature9(order Order, shop Shop) {
	shop.Header.Get("X-Signature", order) // mention: Get
}

func webhookSignature10(order Order, shop Shop) {
	shop.Header.Get("Stripe-Signature", order) // mention: Get
}

func webhookSignature11(order Order, shop Shop) {
	shop.GetHeader("X-Hub-Signature-256", order) // mention: GetHeader
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	shelf.ConstantTimeCompare(label)
	shelf.ConstructEvent(label)
	getText := shelf.Count
}

func labels(shelf Shelf) {
	shelf.Label("X-Hub-Signature-256")
}
