package shop

import "gorm.io/gorm"

func authors(db *gorm.DB, ids []int) []Author {
	var found []Author
	db.Where("id IN ?", ids).Preload("Books").Find(&found)
	return found
}
