package shop

import (
	"net/http"
)

func httpStatus1(order Order, shop Shop) {
	shop.Level = http.StatusOK // mention: StatusOK
}

func httpStatus2(order Order, shop Shop) {
	shop.Level = http.StatusCreated // mention: StatusCreated
}

func httpStatus3(order Order, shop Shop) {
	shop.Level = http.StatusNoContent // mention: StatusNoContent
}

func httpStatus4(order Order, shop Shop) {
	shop.Level = http.StatusBadRequest // mention: StatusBadRequest
}

func httpStatus5(order Order, shop Shop) {
	shop.Level = http.StatusUnauthorized // mention: StatusUnauthorized
}

func httpStatus6(order Order, shop Shop) {
	shop.Level = http.StatusForbidden // mention: StatusForbidden
}

func httpStatus7(order Order, shop Shop) {
	shop.Level = http.StatusNotFound // mention: StatusNotFound
}

func httpStatus8(order Order, shop Shop) {
	shop.Level = http.StatusConflict // mention: StatusConflict
}

func httpStatus9(order Order, shop Shop) {
	shop.Level = http.StatusUnprocessableEntity // mention: StatusUnprocessableEntity
}

func httpStatus10(order Order, shop Shop) {
	shop.Level = http.StatusTooManyRequests // mention: StatusTooManyRequests
}

func httpStatus11(order Order, shop Shop) {
	shop.Level = http.StatusInternalServerError // mention: StatusInternalServerError
}

func httpStatus12(order Order, shop Shop) {
	shop.Level = http.StatusServiceUnavailable // mention: StatusServiceUnavailable
}

func httpStatus13(order Order, shop Shop) {
	var responseWriterValue http.ResponseWriter
	responseWriterValue.WriteHeader(order) // mention: WriteHeader
}

func httpStatus14(order Order, shop Shop) {
	http.Error(order) // mention: Error
}

func httpStatus15(order Order, shop Shop) {
	http.NotFound(order) // mention: NotFound
}

func unrelated(shelf Shelf, label string) {
	shelf.StatusOK(label)
	shelf.WriteHeader(label)
}
