package accounts

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
)

type login struct {
	Email string `json:"email"`
}

func find(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var in login
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
			http.Error(w, "no JSON", http.StatusBadRequest)
			return
		}
		row := db.QueryRow("SELECT id FROM account WHERE email = '" + in.Email + "'") // expect: sql-injection-concat
		fmt.Fprintln(w, row)
	}
}

func search(db *sql.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var in struct{ Name string }
		if c.ShouldBindJSON(&in) != nil {
			return
		}
		rows, _ := db.Query(fmt.Sprintf("SELECT id FROM account WHERE name LIKE '%%%s%%'", in.Name)) // expect: sql-injection-concat
		defer rows.Close()
	}
}
