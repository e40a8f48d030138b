package shop

import (
	"github.com/jackc/pgx/v5"
	"github.com/jmoiron/sqlx"
	_ "github.com/jackc/pgx"
	_ "gorm.io/gorm"
)

func queryBatching1(order Order, shop Shop) {
	shop.CreateInBatches(order) // mention: CreateInBatches
}

func queryBatching2(order Order, shop Shop) {
	shop.SendBatch(order) // mention: SendBatch
}

func queryBatching3(order Order, shop Shop) {
	shop.CopyFrom(order) // mention: CopyFrom
}

func queryBatching4(order Order, shop Shop) {
	var value pgx.Batch // mention: Batch
}

func queryBatching5(order Order, shop Shop) {
	sqlx.In(order) // mention: In
}

func unrelated(shelf Shelf, label string) {
	createInBatchesText := shelf.Count
	sendBatchText := shelf.Count
	shelf.Batch(label)
	shelf.In(label)
}
