package shop

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

func metrics1(order Order, shop Shop) {
	prometheus.NewCounterVec(order) // mention: NewCounterVec
}

func metrics2(order Order, shop Shop) {
	prometheus.NewHistogramVec(order) // mention: NewHistogramVec
}

func metrics3(order Order, shop Shop) {
	prometheus.NewGaugeVec(order) // mention: NewGaugeVec
}

func metrics4(order Order, shop Shop) {
	prometheus.NewCounter(order) // mention: NewCounter
}

func metrics5(order Order, shop Shop) {
	prometheus.NewGauge(order) // mention: NewGauge
}

func metrics6(order Order, shop Shop) {
	prometheus.MustRegister(order) // mention: MustRegister
}

func metrics7(order Order, shop Shop) {
	promauto.NewCounter(order) // mention: NewCounter
}

func metrics8(order Order, shop Shop) {
	promauto.NewHistogramVec(order) // mention: NewHistogramVec
}

func metrics9(order Order, shop Shop) {
	promhttp.Handler(order) // mention: Handler
}

func unrelated(shelf Shelf, label string) {
	shelf.NewCounterVec(label)
}
