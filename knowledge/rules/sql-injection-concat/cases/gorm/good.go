package shop

import "gorm.io/gorm"

func find(db *gorm.DB, name string, ids []int) []Author {
	var authors []Author
	db.Where("name = ? AND id IN ?", name, ids).Order("created_at DESC").Find(&authors)
	db.Where(&Author{Name: name}).Find(&authors)
	db.Raw("SELECT * FROM authors WHERE name = @name", map[string]any{"name": name}).Scan(&authors)
	return authors
}
