package web

import (
	"example.org/other/archive"
	"example.org/shop/store"
	"gorm.io/gorm"
)

// Handler answers requests.
type Handler struct {
	authors *store.Authors
	db      *gorm.DB
}

// Names lists the authors of books.
func (h *Handler) Names(books []Book, pages [][]uint, editor string) []string {
	var names []string
	first := store.ByName(h.db, editor)
	for _, book := range books {
		names = append(names, first.Name, h.authors.Find(book.AuthorID).Name)
		names = append(names, archive.ByName(h.db, book.Editor).Name)
	}
	for _, page := range pages {
		for _, author := range h.authors.All(page) {
			names = append(names, author.Name)
		}
	}
	return names
}
