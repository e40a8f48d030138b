package shop

import (
	"database/sql"
	"fmt"
	"net/http"
	"strings"
)

type Store struct {
	db *sql.DB
}

func (s *Store) Find(name string) (*sql.Rows, error) {
	return s.db.Query("SELECT id FROM author WHERE name = '" + name + "'") // expect: sql-injection-concat likely
}

func (s *Store) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	city := r.URL.Query().Get("city")
	query := fmt.Sprintf("SELECT id FROM author WHERE city = '%s'", city) // expect: sql-injection-concat
	if _, err := s.db.QueryContext(r.Context(), query); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func filtered(db *sql.DB, name string) (*sql.Rows, error) {
	var query strings.Builder
	query.WriteString("SELECT id FROM author WHERE 1 = 1")
	if name != "" {
		fmt.Fprintf(&query, " AND name = '%s'", name) // expect: sql-injection-concat likely
	}
	return db.Query(query.String())
}
