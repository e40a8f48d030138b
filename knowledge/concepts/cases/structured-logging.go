package shop

import (
	"go.uber.org/zap"
	"log/slog"
)

func structuredLogging1(order Order, shop Shop) {
	slog.New(order) // mention: New
}

func structuredLogging2(order Order, shop Shop) {
	slog.NewJSONHandler(order) // mention: NewJSONHandler
}

func structuredLogging3(order Order, shop Shop) {
	slog.SetDefault(order) // mention: SetDefault
}

func structuredLogging4(order Order, shop Shop) {
	slog.With(order) // mention: With
}

func structuredLogging5(order Order, shop Shop) {
	zap.NewProduction(order) // mention: NewProduction
}

func structuredLogging6(order Order, shop Shop) {
	zap.NewDevelopment(order) // mention: NewDevelopment
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	shelf.NewProduction(label)
}
