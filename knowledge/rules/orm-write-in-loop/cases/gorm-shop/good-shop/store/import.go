package store

import (
	"log"

	"example.com/shop/models"
	"gorm.io/gorm"
)

func Together(db *gorm.DB, tags []models.Tag) {
	db.Create(&tags)
	db.CreateInBatches(tags, 100)
}

func Chunks(db *gorm.DB, chunks [][]models.Tag) {
	for _, chunk := range chunks {
		db.Create(&chunk)
	}
}

func Sometimes(db *gorm.DB, tags []models.Tag) {
	for _, tag := range tags {
		if tag.Label != "" {
			db.Create(&tag)
		}
	}
}

func OnItsOwn(db *gorm.DB, tags []models.Tag) {
	for _, tag := range tags {
		if err := db.Create(&tag).Error; err != nil {
			log.Println(err)
		}
	}
}

func Collected(db *gorm.DB, labels []string) {
	var tags []models.Tag
	for _, label := range labels {
		tags = append(tags, models.Tag{Label: label})
	}
	db.Create(&tags)
}

func Different(db *gorm.DB, orders []models.Order) {
	for _, order := range orders {
		db.Model(&order).Update("reference", order.Reference)
	}
}
