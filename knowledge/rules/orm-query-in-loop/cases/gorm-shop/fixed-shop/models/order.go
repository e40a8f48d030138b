package models

import "gorm.io/gorm"

type Customer struct {
	gorm.Model
	Name   string
	Orders []Order
}

type Order struct {
	gorm.Model
	Reference  string
	CustomerID uint
	Customer   Customer
	Lines      []OrderLine
	Tags       []Tag `gorm:"many2many:order_tags"`
}

type OrderLine struct {
	gorm.Model
	OrderID uint
	Amount  int
}

type Tag struct {
	gorm.Model
	Label string
}
