package web

import (
	"database/sql"
	"fmt"
	"net/http"

	"example.org/shop/store"
)

// Handler answers requests.
type Handler struct {
	store *store.Store
	db    *sql.DB
}

// Books lists the books of an author.
func (h *Handler) Books(w http.ResponseWriter, r *http.Request) {
	author := r.URL.Query().Get("author")
	rows, err := h.store.Rows(r.Context(), fmt.Sprintf("SELECT id FROM books WHERE author = '%s'", author)) // expect: sql-injection-concat
	if err != nil {
		return
	}
	defer rows.Close()
}

// Rename names all books alike.
func (h *Handler) Rename(name string) error {
	return store.Run(h.db, "UPDATE books SET title = '"+name+"'") // expect: sql-injection-concat likely
}
