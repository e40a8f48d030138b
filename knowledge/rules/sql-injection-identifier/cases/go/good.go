package shop

import (
	"database/sql"
	"net/http"
	"slices"
)

var columns = map[string]string{"name": "name", "newest": "created_at DESC"}
var sortable = []string{"name", "price"}

type Listing struct {
	db *sql.DB
}

func (l *Listing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	order, known := columns[r.URL.Query().Get("sort")]
	if !known {
		order = "id"
	}
	_, _ = l.db.Query("SELECT id FROM book ORDER BY " + order)
}

func (l *Listing) Sorted(w http.ResponseWriter, r *http.Request) {
	column := r.FormValue("sort")
	if !slices.Contains(sortable, column) {
		column = "id"
	}
	_, _ = l.db.Query("SELECT id FROM book ORDER BY " + column)
}

func (l *Listing) Switched(w http.ResponseWriter, r *http.Request) {
	column := r.FormValue("sort")
	switch column {
	case "name", "price":
	default:
		column = "id"
	}
	_, _ = l.db.Query("SELECT id FROM book ORDER BY " + column)
}
