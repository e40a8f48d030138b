package shop

import "gorm.io/gorm"

type Service struct {
	db *gorm.DB
}

func (s *Service) Authors(books []Book) []Author {
	var authors []Author
	for _, book := range books {
		var author Author
		s.db.Where("id = ?", book.AuthorID).First(&author) // expect: orm-query-in-loop
		authors = append(authors, author)
	}
	return authors
}
