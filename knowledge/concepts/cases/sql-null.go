package shop

import (
	"database/sql"
)

func sqlNull1(order Order, shop Shop) {
	var value sql.NullString // mention: NullString
}

func sqlNull2(order Order, shop Shop) {
	var value sql.NullInt64 // mention: NullInt64
}

func sqlNull3(order Order, shop Shop) {
	var value sql.NullInt32 // mention: NullInt32
}

func sqlNull4(order Order, shop Shop) {
	var value sql.NullBool // mention: NullBool
}

func sqlNull5(order Order, shop Shop) {
	var value sql.NullFloat64 // mention: NullFloat64
}

func sqlNull6(order Order, shop Shop) {
	var value sql.NullTime // mention: NullTime
}

func sqlNull7(order Order, shop Shop) {
	var value sql.Null // mention: Null
}

func unrelated(shelf Shelf, label string) {
	shelf.NullString(label)
}
