package shop

import (
	"database/sql"
	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"
)

func transaction1(order Order, shop Shop) {
	shop.BeginTx(order) // mention: BeginTx
}

func transaction2(order Order, shop Shop) {
	shop.BeginTxx(order) // mention: BeginTxx
}

func transaction3(order Order, shop Shop) {
	var dBValue sql.DB
	dBValue.Begin(order) // mention: Begin
}

func transaction4(order Order, shop Shop) {
	openValue, _ := sql.Open(order)
	openValue.Begin(order) // mention: Begin
}

func transaction5(order Order, shop Shop) {
	var txValue sql.Tx // mention: Tx
	txValue.Commit(order) // mention: Commit
}

func transaction6(order Order, shop Shop) {
	var txValue sql.Tx // mention: Tx
	txValue.Rollback(order) // mention: Rollback
}

func transaction7(order Order, shop Shop) {
	pgx.BeginFunc(order) // mention: BeginFunc
}

func transaction8(order Order, shop Shop) {
	pgx.BeginTxFunc(order) // mention: BeginTxFunc
}

func transaction9(order Order, shop Shop) {
	var value sql.Tx // mention: Tx
}

func transaction10(order Order, shop Shop) {
	var dBValue gorm.DB
	dBValue.Transaction(order) // mention: Transaction
}

func transaction11(order Order, shop Shop) {
	openValue, _ := gorm.Open(order)
	openValue.Begin(order) // mention: Begin
}

func transaction12(order Order, shop Shop) {
	openValue, _ := gorm.Open(order)
	openValue.Commit(order) // mention: Commit
}

func transaction13(order Order, shop Shop) {
	openValue, _ := gorm.Open(order)
	openValue.Rollback(order) // mention: Rollback
}

func unrelated(shelf Shelf, label string) {
	beginTxText := shelf.Count
	shelf.Begin(label)
	shelf.BeginFunc(label)
	shelf.Tx(label)
	shelf.Transaction(label)
}
