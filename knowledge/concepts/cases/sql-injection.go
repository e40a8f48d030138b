package shop

import (
	"gorm.io/gorm"
)

func sqlInjection1(order Order, shop Shop) {
	var dBValue gorm.DB
	dBValue.Raw(order) // mention: Raw
}

func sqlInjection2(order Order, shop Shop) {
	openValue, _ := gorm.Open(order)
	openValue.Raw(order) // mention: Raw
}

func sqlInjection3(order Order, shop Shop) {
	gorm.Expr(order) // mention: Expr
}

func constantText(order Order) {
	gorm.Expr("stock - ?", order.Amount)
	openValue, _ := gorm.Open(order)
	openValue.Raw("SELECT count(*) FROM orders")
}

func unrelated(shelf Shelf, label string) {
	shelf.Raw(label)
}
