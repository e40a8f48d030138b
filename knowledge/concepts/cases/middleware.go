package shop

import (
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
	"net/http"
)

func middleware1(order Order, shop Shop) {
	defaultValue := gin.Default(order)
	defaultValue.Use(order) // mention: Use
}

func middleware2(order Order, shop Shop) {
	newValue := gin.New(order)
	newValue.Use(order) // mention: Use
}

func middleware3(order Order, shop Shop) {
	var engineValue gin.Engine
	engineValue.Use(order) // mention: Use
}

func middleware4(order Order, shop Shop) {
	var routerGroupValue gin.RouterGroup
	routerGroupValue.Use(order) // mention: Use
}

func middleware5(order Order, shop Shop) {
	var contextValue gin.Context
	contextValue.Next(order) // mention: Next
}

func middleware6(order Order, shop Shop) {
	var contextValue gin.Context
	contextValue.Abort(order) // mention: Abort
}

func middleware7(order Order, shop Shop) {
	newRouterValue := chi.NewRouter(order)
	newRouterValue.Use(order) // mention: Use
}

func middleware8(order Order, shop Shop) {
	var routerValue chi.Router
	routerValue.Use(order) // mention: Use
}

func middleware9(order Order, shop Shop) {
	newValue := echo.New(order)
	newValue.Use(order) // mention: Use
}

func middleware10(order Order, shop Shop) {
	var echoValue echo.Echo
	echoValue.Use(order) // mention: Use
}

func middleware11(order Order, shop Shop) {
	newRouterValue := mux.NewRouter(order)
	newRouterValue.Use(order) // mention: Use
}

func middleware12(order Order, shop Shop) {
	var routerValue mux.Router
	routerValue.Use(order) // mention: Use
}

func middleware13(order Order, shop Shop) {
	var handlerValue http.Handler
	handlerValue.ServeHTTP(order) // mention: ServeHTTP
}

func unrelated(shelf Shelf, label string) {
	shelf.Use(label)
	countText := shelf.Count
	copiesText := shelf.Count
	titleText := shelf.Count
	shelf.ServeHTTP(label)
}
