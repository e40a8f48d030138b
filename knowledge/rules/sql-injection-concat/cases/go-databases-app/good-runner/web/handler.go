package web

import (
	"fmt"
	"net/http"

	"example.org/shop/store"
)

// Handler answers requests.
type Handler struct {
	store *store.Store
}

// Books lists the books of an author.
func (h *Handler) Books(w http.ResponseWriter, r *http.Request) {
	rows, err := h.store.Rows(r.Context(), "SELECT id FROM books WHERE author = $1", r.URL.Query().Get("author"))
	if err != nil {
		return
	}
	defer rows.Close()
	page, err := h.store.Rows(r.Context(), fmt.Sprintf("SELECT id FROM books LIMIT %d", 20))
	if err == nil {
		page.Close()
	}
}
