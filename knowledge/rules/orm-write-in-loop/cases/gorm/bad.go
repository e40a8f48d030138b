package shop

import "gorm.io/gorm"

func load(db *gorm.DB, books []Book) {
	for _, book := range books {
		db.Create(&book) // expect: orm-write-in-loop likely
	}
}
