package main

import (
	"net/http"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

type Book struct {
	ID    uint
	Title string
}

func main() {
	db, err := gorm.Open(postgres.Open("host=db.internal dbname=shop"), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	db.Migrator().DropTable(&Book{}) // expect: orm-schema-auto-sync
	db.AutoMigrate(&Book{})
	http.ListenAndServe(":8080", nil)
}
