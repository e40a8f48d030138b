package shop

import "gorm.io/gorm"

type Service struct {
	db *gorm.DB
}

func (s *Service) author(id uint) Author {
	var author Author
	s.db.Where("id = ?", id).First(&author)
	return author
}

func (s *Service) Authors(books []Book) []Author {
	var authors []Author
	for _, book := range books {
		authors = append(authors, s.author(book.AuthorID)) // expect: orm-query-in-loop likely
	}
	return authors
}

func countOf(db *gorm.DB, id uint) int64 {
	var count int64
	db.Model(&Review{}).Where("book_id = ?", id).Count(&count)
	return count
}

func counts(db *gorm.DB, books []Book) map[uint]int64 {
	found := make(map[uint]int64)
	for _, book := range books {
		found[book.ID] = countOf(db, book.ID) // expect: orm-query-in-loop likely
	}
	return found
}
