package store

import "gorm.io/gorm"

// Authors looks authors up.
type Authors struct {
	db *gorm.DB
}

// Find gives one author.
func (a *Authors) Find(id uint) (Author, error) {
	var author Author
	err := a.db.First(&author, id).Error
	return author, err
}

// ByName gives one author by name.
func ByName(db *gorm.DB, name string) Author {
	var author Author
	db.Where("name = ?", name).First(&author)
	return author
}
