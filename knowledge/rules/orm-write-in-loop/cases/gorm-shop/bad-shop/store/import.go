package store

import (
	"example.com/shop/models"
	"gorm.io/gorm"
)

func Import(db *gorm.DB, labels []string) {
	for _, label := range labels {
		db.Create(&models.Tag{Label: label}) // expect: orm-write-in-loop likely
	}
}

func ImportOrders(db *gorm.DB, orders []models.Order) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for _, order := range orders {
			tx.Create(&order) // expect: orm-write-in-loop likely
		}
		return nil
	})
}

func Checked(db *gorm.DB, orders []*models.Order) error {
	for _, order := range orders {
		if err := db.Create(order).Error; err != nil { // expect: orm-write-in-loop likely
			return err
		}
	}
	return nil
}
