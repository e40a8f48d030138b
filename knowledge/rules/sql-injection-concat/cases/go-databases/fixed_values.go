package shop

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"log"
	"errors"

	"github.com/lib/pq"
)

const baseQuery = "SELECT id, name FROM users WHERE "
const usersTable string = "users"

type Status string

const (
	Active   Status = "active"
	Disabled Status = "disabled"
)

type Repo struct {
	db    *sql.DB
	tx    *sql.Tx
	table string
}

type inner struct{ repo *Repo }

var allowedColumns = map[string]string{"name": "name", "date": "created_at"}
var allowedSet = map[string]bool{"name": true, "created_at": true}
var sortable = []string{"name", "created_at"}

func findAuthors(db *sql.DB, r *http.Request) {
	rows, err := db.Query("SELECT id FROM foo where name = $1", r.FormValue("name"))
	_ = rows
	_ = err
}

func (r *Repo) countBooks(name string) (*sql.Rows, error) {
	return r.db.Query(`
		SELECT id
		FROM users
		WHERE name = $1`, name)
}

func (r *Repo) exportBooks(ctx context.Context, name string) error {
	tx, err := r.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "DELETE FROM users WHERE name = $1", name)
	return err
}

func whereName(name string) string {
	return "name = '" + name + "'"
}

func buildQuery(name string) string {
	return fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name)
}

func searchOrders(db *sql.DB) {
	db.Exec("DELETE FROM users WHERE name = $1", os.Getenv("USER_NAME"))
}

func runQuery(db *sql.DB, q string) {
	db.Query(q)
}

func listInvoices(db *sql.DB, r *http.Request) {
	id := r.Header.Get("X-Id")
	switch r.Method {
	case "GET":
		db.Query("SELECT id FROM users WHERE id = $1", id)
	}
}

func loadInvoices(r *http.Request) {
	db, err := sql.Open("mysql", "dsn")
	if err != nil {
		return
	}
	c, _ := r.Cookie("session")
	db.Query("SELECT id FROM users WHERE session = $1", c.Value)
}

func countInvoices(db *sql.DB, filter struct{ Name string }) {
	db.Query("SELECT id FROM users WHERE name = $1", filter.Name)
}

func fetchInvoices(db *sql.DB, r *http.Request) {
	r.ParseForm()
	name := r.Form["name"][0]
	db.Query("SELECT id FROM users WHERE name = $1", name)
}

var global *sql.DB

func showReaders(name string) {
	global.Query("SELECT id FROM users WHERE name = $1", name)
}

type Querier interface {
	QueryContext(ctx context.Context, q string, args ...any) (*sql.Rows, error)
}

func fetchReaders(db *sql.DB, r *http.Request) {
	func() {
		db.Query("SELECT id FROM users WHERE name = $1", r.FormValue("n"))
	}()
}

func tableFor(kind int) string {
	if kind == 1 {
		return "users"
	}
	return "admins"
}

type Filter struct {
	Limit int
	Since time.Time
}

var columnNames = []string{"id", "name"}

func placeholder(n int) string {
	return fmt.Sprintf("$%d", n)
}
