package shop

import (
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
)

func distributedTracing1(order Order, shop Shop) {
	otel.Tracer(order) // mention: Tracer
}

func distributedTracing2(order Order, shop Shop) {
	otel.SetTracerProvider(order) // mention: SetTracerProvider
}

func distributedTracing3(order Order, shop Shop) {
	otel.SetTextMapPropagator(order) // mention: SetTextMapPropagator
}

func distributedTracing4(order Order, shop Shop) {
	otelhttp.NewHandler(order) // mention: NewHandler
}

func distributedTracing5(order Order, shop Shop) {
	otelhttp.NewTransport(order) // mention: NewTransport
}

func unrelated(shelf Shelf, label string) {
	shelf.Tracer(label)
	shelf.NewHandler(label)
}
