package shop

import (
	_ "gorm.io/gorm"
)

func batchProcessing1(order Order, shop Shop) {
	shop.FindInBatches(order) // mention: FindInBatches
}

func unrelated(shelf Shelf, label string) {
	findInBatchesText := shelf.Count
}
