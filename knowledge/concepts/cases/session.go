package shop

import (
	"github.com/alexedwards/scs/v2"
	"github.com/gin-contrib/sessions"
	"github.com/gorilla/sessions"
)

func session1(order Order, shop Shop) {
	sessions.NewCookieStore(order) // mention: NewCookieStore
}

func session2(order Order, shop Shop) {
	sessions.NewFilesystemStore(order) // mention: NewFilesystemStore
}

func session3(order Order, shop Shop) {
	sessions.Save(order) // mention: Save
}

func session4(order Order, shop Shop) {
	sessions.Sessions(order) // mention: Sessions
}

func session5(order Order, shop Shop) {
	sessions.Default(order) // mention: Default
}

func session6(order Order, shop Shop) {
	scs.New(order) // mention: New
}

func unrelated(shelf Shelf, label string) {
	shelf.NewCookieStore(label)
	shelf.Sessions(label)
	shelf.New(label)
}
