package shop

import (
	"database/sql"
	"github.com/jackc/pgx/v5"
)

func isolationLevel1(order Order, shop Shop) {
	shop.Level = sql.LevelReadUncommitted // mention: LevelReadUncommitted
}

func isolationLevel2(order Order, shop Shop) {
	shop.Level = sql.LevelReadCommitted // mention: LevelReadCommitted
}

func isolationLevel3(order Order, shop Shop) {
	shop.Level = sql.LevelRepeatableRead // mention: LevelRepeatableRead
}

func isolationLevel4(order Order, shop Shop) {
	shop.Level = sql.LevelSnapshot // mention: LevelSnapshot
}

func isolationLevel5(order Order, shop Shop) {
	shop.Level = sql.LevelSerializable // mention: LevelSerializable
}

func isolationLevel6(order Order, shop Shop) {
	shop.Level = pgx.Serializable // mention: Serializable
}

func isolationLevel7(order Order, shop Shop) {
	shop.Level = pgx.RepeatableRead // mention: RepeatableRead
}

func isolationLevel8(order Order, shop Shop) {
	shop.Level = pgx.ReadCommitted // mention: ReadCommitted
}

func unrelated(shelf Shelf, label string) {
	shelf.LevelReadUncommitted(label)
	shelf.Serializable(label)
}
