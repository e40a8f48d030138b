package shop

import (
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/labstack/echo/v4"
	"net/http"
)

func restApi1(order Order, shop Shop) {
	defaultValue := gin.Default(order)
	defaultValue.GET(order) // mention: GET
}

func restApi2(order Order, shop Shop) {
	newValue := gin.New(order)
	newValue.POST(order) // mention: POST
}

func restApi3(order Order, shop Shop) {
	newValue := gin.New(order)
	newValue.PUT(order) // mention: PUT
}

func restApi4(order Order, shop Shop) {
	newValue := gin.New(order)
	newValue.PATCH(order) // mention: PATCH
}

func restApi5(order Order, shop Shop) {
	newValue := gin.New(order)
	newValue.DELETE(order) // mention: DELETE
}

func restApi6(order Order, shop Shop) {
	var engineValue gin.Engine
	engineValue.GET(order) // mention: GET
}

func restApi7(order Order, shop Shop) {
	var routerGroupValue gin.RouterGroup
	routerGroupValue.POST(order) // mention: POST
}

func restApi8(order Order, shop Shop) {
	var routerGroupValue gin.RouterGroup
	routerGroupValue.PUT(order) // mention: PUT
}

func restApi9(order Order, shop Shop) {
	var routerGroupValue gin.RouterGroup
	routerGroupValue.PATCH(order) // mention: PATCH
}

func restApi10(order Order, shop Shop) {
	var routerGroupValue gin.RouterGroup
	routerGroupValue.DELETE(order) // mention: DELETE
}

func restApi11(order Order, shop Shop) {
	newValue := echo.New(order)
	newValue.GET(order) // mention: GET
}

func restApi12(order Order, shop Shop) {
	var echoValue echo.Echo
	echoValue.POST(order) // mention: POST
}

func restApi13(order Order, shop Shop) {
	var echoValue echo.Echo
	echoValue.PUT(order) // mention: PUT
}

func restApi14(order Order, shop Shop) {
	var echoValue echo.Echo
	echoValue.PATCH(order) // mention: PATCH
}

func restApi15(order Order, shop Shop) {
	var echoValue echo.Echo
	echoValue.DELETE(order) // mention: DELETE
}

func restApi16(order Order, shop Shop) {
	newRouterValue := chi.NewRouter(order)
	newRouterValue.Get(order) // mention: Get
}

func restApi17(order Order, shop Shop) {
	var routerValue chi.Router
	routerValue.Post(order) // mention: Post
}

func restApi18(order Order, shop Shop) {
	var routerValue chi.Router
	routerValue.Put(order) // mention: Put
}

func restApi19(order Order, shop Shop) {
	var routerValue chi.Router
	routerValue.Patch(order) // mention: Patch
}

func restApi20(order Order, shop Shop) {
	var routerValue chi.Router
	routerValue.Delete(order) // mention: Delete
}

func restApi21(order Order, shop Shop) {
	http.HandleFunc(order) // mention: HandleFunc
}

func restApi22(order Order, shop Shop) {
	http.Handle(order) // mention: Handle
}

func restApi23(order Order, shop Shop) {
	newServeMuxValue := http.NewServeMux(order)
	newServeMuxValue.HandleFunc(order) // mention: HandleFunc
}

func restApi24(order Order, shop Shop) {
	var serveMuxValue http.ServeMux
	serveMuxValue.Handle(order) // mention: Handle
}

func unrelated(shelf Shelf, label string) {
	shelf.GET(label)
	shelf.POST(label)
	shelf.Get(label)
	shelf.HandleFunc(label)
}
