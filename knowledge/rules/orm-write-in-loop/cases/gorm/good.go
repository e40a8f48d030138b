package shop

import "gorm.io/gorm"

func load(db *gorm.DB, books []Book) error {
	return db.CreateInBatches(books, 500).Error
}

func checked(db *gorm.DB, books []Book) error {
	for _, book := range books {
		if book.New {
			db.Create(&book)
		}
	}
	return nil
}
