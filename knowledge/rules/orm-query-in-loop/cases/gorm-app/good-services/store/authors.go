package store

import "gorm.io/gorm"

// Authors looks authors up.
type Authors struct {
	db    *gorm.DB
	known map[uint]Author
}

// Find gives one author, which it keeps.
func (a *Authors) Find(id uint) Author {
	if author, ok := a.known[id]; ok {
		return author
	}
	var author Author
	a.db.First(&author, id)
	a.known[id] = author
	return author
}

// All gives several authors.
func (a *Authors) All(ids []uint) []Author {
	var authors []Author
	a.db.Where("id IN ?", ids).Find(&authors)
	return authors
}

// ByName gives one author by name.
func ByName(db *gorm.DB, name string) Author {
	var author Author
	db.Where("name = ?", name).First(&author)
	return author
}
