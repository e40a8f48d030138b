package shop

import (
	"github.com/golang-migrate/migrate/v4"
	"github.com/pressly/goose/v3"
	_ "gorm.io/gorm"
)

func schemaMigration1(order Order, shop Shop) {
	migrate.New(order) // mention: New
}

func schemaMigration2(order Order, shop Shop) {
	migrate.NewWithDatabaseInstance(order) // mention: NewWithDatabaseInstance
}

func schemaMigration3(order Order, shop Shop) {
	migrate.NewWithSourceInstance(order) // mention: NewWithSourceInstance
}

func schemaMigration4(order Order, shop Shop) {
	goose.Up(order) // mention: Up
}

func schemaMigration5(order Order, shop Shop) {
	goose.UpContext(order) // mention: UpContext
}

func schemaMigration6(order Order, shop Shop) {
	goose.Run(order) // mention: Run
}

func schemaMigration7(order Order, shop Shop) {
	goose.SetDialect(order) // mention: SetDialect
}

func schemaMigration8(order Order, shop Shop) {
	goose.AddMigrationContext(order) // mention: AddMigrationContext
}

func schemaMigration9(order Order, shop Shop) {
	shop.AutoMigrate(order) // mention: AutoMigrate
}

func unrelated(shelf Shelf, label string) {
	shelf.New(label)
	shelf.Up(label)
	autoMigrateText := shelf.Count
}
