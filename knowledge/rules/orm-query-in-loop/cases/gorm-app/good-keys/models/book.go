package models

import "gorm.io/gorm"

type Author struct {
	gorm.Model
	Name string
}

type Publisher struct {
	gorm.Model
	Name string
}

type Book struct {
	gorm.Model
	Title       string
	AuthorID    uint
	Author      Author
	PublisherID *uint
	Publisher   *Publisher
	EditorID    uint
}
