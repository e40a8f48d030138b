package store

import (
	"context"

	"example.com/library/models"
	"gorm.io/gorm"
)

type Store struct {
	db *gorm.DB
}

func (s *Store) Names(ctx context.Context) ([]string, error) {
	var books []models.Book
	if err := s.db.WithContext(ctx).Where("title <> ''").Order("title").Preload("Author").Find(&books).Error; err != nil {
		return nil, err
	}
	names := make([]string, 0, len(books))
	for _, book := range books {
		author := book.Author
		names = append(names, author.Name)
	}
	return names, nil
}

func (s *Store) Lines() []string {
	var books []models.Book
	var lines []string
	s.db.Preload("Author").Find(&books)
	for _, book := range books {
		author := book.Author
		lines = append(lines, book.Title+" by "+author.Name)
	}
	return lines
}

// What has no relation beside its key, or may have no row, is not loaded by the query.
func (s *Store) Others() {
	var books []models.Book
	s.db.Find(&books)
	for _, book := range books {
		var publisher models.Publisher
		s.db.First(&publisher, book.PublisherID) // expect: orm-query-in-loop
		print(publisher.Name)
		var editor models.Author
		s.db.First(&editor, book.EditorID) // expect: orm-query-in-loop
		print(editor.Name)
	}
}

func (s *Store) Given(books []models.Book) {
	for _, book := range books {
		var author models.Author
		s.db.First(&author, book.AuthorID) // expect: orm-query-in-loop
		print(author.Name)
	}
}

func (s *Store) Known() {
	var books []models.Book
	s.db.Find(&books)
	for _, book := range books {
		var author models.Author
		if err := s.db.First(&author, book.AuthorID).Error; err != nil { // expect: orm-query-in-loop
			continue
		}
		print(author.Name)
	}
}
