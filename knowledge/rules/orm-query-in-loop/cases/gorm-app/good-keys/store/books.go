package store

import (
	"example.com/library/models"
	"gorm.io/gorm"
)

type Store struct {
	db *gorm.DB
}

func (s *Store) Names() []string {
	var books []models.Book
	s.db.Preload("Author").Find(&books)
	var names []string
	for _, book := range books {
		names = append(names, book.Author.Name)
	}
	return names
}

func (s *Store) Mapped() map[uint]string {
	var books []models.Book
	s.db.Find(&books)
	ids := make([]uint, 0, len(books))
	for _, book := range books {
		ids = append(ids, book.AuthorID)
	}
	var authors []models.Author
	s.db.Where("id IN ?", ids).Find(&authors)
	names := map[uint]string{}
	for _, author := range authors {
		names[author.ID] = author.Name
	}
	return names
}
