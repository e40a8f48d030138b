package main

import (
	"flag"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

type Book struct {
	ID    uint
	Title string
}

func reset(db *gorm.DB) error {
	return db.Migrator().DropTable(&Book{})
}

func main() {
	fresh := flag.Bool("fresh", false, "drop all tables")
	db, err := gorm.Open(postgres.Open("host=db.internal dbname=shop"), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	if *fresh {
		db.Migrator().DropTable(&Book{})
	}
	db.AutoMigrate(&Book{})
}
