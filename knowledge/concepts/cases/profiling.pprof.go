package shop

import (
	"net/http"
	_ "net/http/pprof" // mention: net/http/pprof
)

func serve(shelf Shelf) {
	http.ListenAndServe("localhost:6060", nil)
	shelf.pprof(nil)
}
