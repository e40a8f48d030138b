package store

import "gorm.io/gorm"

var Conn *gorm.DB

type Shelf struct {
	ID   uint
	Name string
}

type Book struct {
	ID      uint
	ShelfID uint
}
