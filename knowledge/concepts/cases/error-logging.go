package shop

import (
	"go.uber.org/zap"
	"log/slog"
	sentry "github.com/getsentry/sentry-go"
)

func errorLogging1(order Order, shop Shop) {
	slog.Error(order) // mention: Error
}

func errorLogging2(order Order, shop Shop) {
	slog.ErrorContext(order) // mention: ErrorContext
}

func errorLogging3(order Order, shop Shop) {
	sentry.Init(order) // mention: Init
}

func errorLogging4(order Order, shop Shop) {
	sentry.CaptureException(order) // mention: CaptureException
}

func errorLogging5(order Order, shop Shop) {
	zap.Error(order) // mention: Error
}

func errorLogging6(order Order, shop Shop) {
	shop.Errorw(order) // mention: Errorw
}

func unrelated(shelf Shelf, label string) {
	shelf.Error(label)
	shelf.Init(label)
	errorwText := shelf.Count
}
