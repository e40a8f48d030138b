package web

import (
	"example.org/shop/store"
	"gorm.io/gorm"
)

// Handler answers requests.
type Handler struct {
	authors *store.Authors
	db      *gorm.DB
}

// Names lists the authors of books.
func (h *Handler) Names(books []Book) []string {
	var names []string
	for _, book := range books {
		author, _ := h.authors.Find(book.AuthorID) // expect: orm-query-in-loop likely
		names = append(names, author.Name)
		other := store.ByName(h.db, book.Editor) // expect: orm-query-in-loop likely
		names = append(names, other.Name)
	}
	return names
}
