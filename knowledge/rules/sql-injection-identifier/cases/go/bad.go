package shop

import (
	"database/sql"
	"fmt"
	"net/http"
)

type Listing struct {
	db *sql.DB
}

func (l *Listing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	order := r.URL.Query().Get("sort")
	rows, err := l.db.Query("SELECT id FROM book ORDER BY " + order) // expect: sql-injection-identifier
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer rows.Close()
}

func (l *Listing) Empty(w http.ResponseWriter, r *http.Request) {
	_, _ = l.db.Exec(fmt.Sprintf("TRUNCATE TABLE %s", r.FormValue("table"))) // expect: sql-injection-identifier
}
