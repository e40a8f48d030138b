package accounts

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type page struct {
	Size int `json:"size"`
}

type tables struct {
	Accounts string
}

func list(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var in page
		if json.NewDecoder(r.Body).Decode(&in) != nil {
			return
		}
		db.Query(fmt.Sprintf("SELECT id FROM account ORDER BY id LIMIT %d", in.Size))
	}
}

func find(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var in login
		if json.NewDecoder(r.Body).Decode(&in) != nil {
			return
		}
		db.QueryRow("SELECT id FROM account WHERE email = $1", in.Email)
	}
}

// A file of the operator, not a body that a client sent.
func purge(db *sql.DB, file *os.File) {
	var names tables
	if json.NewDecoder(file).Decode(&names) != nil {
		return
	}
	db.Exec("DELETE FROM " + names.Accounts + " WHERE expired")
}
