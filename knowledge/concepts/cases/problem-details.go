package shop

import (
	"github.com/labstack/echo/v4"
)

func problemDetails1(order Order, shop Shop) {
	echo.NewHTTPError(order) // mention: NewHTTPError
}

func unrelated(shelf Shelf, label string) {
	shelf.NewHTTPError(label)
}
