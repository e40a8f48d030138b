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

func whereName(name string) string {
	return "name = '" + name + "'"
}

func buildQuery(name string) string {
	return fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name)
}

func runQuery(db *sql.DB, q string) {
	db.Query(q)
}

var global *sql.DB

type Querier interface {
	QueryContext(ctx context.Context, q string, args ...any) (*sql.Rows, error)
}

func (s *Server) findShelves(name string) {
	s.index.Query("select a name: " + name)
}

func listShelves(db *sql.DB, name string) {
	db.Query("SELECT id FROM foo WHERE name = $1", name)
}

func loadShelves(db *sql.DB) {
	db.Query(baseQuery + "name = 'x'")
}

func showShelves(db *sql.DB, id int) {
	db.Query("SELECT id FROM " + usersTable + " WHERE id = " + strconv.Itoa(id))
}

func countShelves(db *sql.DB, id int64) {
	db.Query(fmt.Sprintf("SELECT id FROM %s WHERE id = %d", usersTable, id))
}

func exportShelves(db *sql.DB, id int64) {
	db.Query(fmt.Sprintf("SELECT id FROM users WHERE id = %v", id))
}

func searchShelves(db *sql.DB) {
	db.Query(fmt.Sprintf("SELECT id FROM users WHERE status = '%s'", Active))
}

func fetchShelves(db *sql.DB, r *http.Request) {
	col, ok := allowedColumns[r.FormValue("sort")]
	if !ok {
		return
	}
	db.Query("SELECT id FROM users ORDER BY " + col)
}

func findReviews(db *sql.DB, r *http.Request) {
	col := r.FormValue("sort")
	if !allowedSet[col] {
		return
	}
	db.Query("SELECT id FROM users ORDER BY " + col)
}

func listReviews(db *sql.DB, r *http.Request) {
	col := r.FormValue("sort")
	switch col {
	case "name", "date":
	default:
		col = "id"
	}
	db.Query("SELECT id FROM users ORDER BY " + col)
}

func loadReviews(db *sql.DB, r *http.Request) {
	dir := "ASC"
	if r.FormValue("dir") == "desc" {
		dir = "DESC"
	}
	db.Query("SELECT id FROM users ORDER BY name " + dir)
}

func showReviews(db *sql.DB, ids []any) {
	q := "SELECT id FROM users WHERE id IN (?" + strings.Repeat(",?", len(ids)-1) + ")"
	db.Query(q, ids...)
}

func countReviews(db *sql.DB, ids []int64) {
	ph := make([]string, len(ids))
	for i := range ids {
		ph[i] = "$" + strconv.Itoa(i+1)
	}
	db.Query("SELECT id FROM users WHERE id IN (" + strings.Join(ph, ", ") + ")")
}

func exportReviews(name string) {
	log.Printf("select failed for user '%s' from update", name)
}

func searchReviews(name string) error {
	return errors.New("could not update set user '" + name + "'")
}

func findPayments(db *sql.DB, r *http.Request) {
	table := pq.QuoteIdentifier(r.FormValue("t"))
	db.Query("SELECT id FROM " + table)
}

func listPayments(db *sql.DB, r *http.Request) {
	id, err := strconv.ParseInt(r.FormValue("id"), 10, 64)
	if err != nil {
		return
	}
	db.Query("SELECT id FROM users WHERE id = " + strconv.FormatInt(id, 10))
}

func loadPayments(db *sql.DB, r *http.Request) {
	id, _ := strconv.Atoi(r.FormValue("id"))
	db.Query(fmt.Sprintf("SELECT id FROM users WHERE id = %v", id))
}

func showPayments(db *sql.DB, name string) {
	q := "SELECT id FROM users"
	var args []any
	if name != "" {
		q += " WHERE name = $1"
		args = append(args, name)
	}
	db.Query(q, args...)
}

func tableFor(kind int) string {
	if kind == 1 {
		return "users"
	}
	return "admins"
}

func countPayments(db *sql.DB, kind int) {
	db.Query("SELECT id FROM " + tableFor(kind))
}

func exportPayments(db *sql.DB, r *http.Request) {
	for _, t := range []string{"a", "b"} {
		db.Exec("DELETE FROM " + t)
	}
}

func searchPayments(db *sql.DB) {
	tables := []string{"a", "b"}
	for _, t := range tables {
		db.Exec(fmt.Sprintf("TRUNCATE %s", t))
	}
}

func fetchPayments(db *sql.DB, r *http.Request) {
	var order string
	switch r.FormValue("sort") {
	case "name":
		order = "name"
	default:
		order = "id"
	}
	db.Query("SELECT id FROM users ORDER BY " + order)
}

func (r *Repo) findBranches(id int64) {
	r.db.Query("SELECT id FROM "+r.table+" WHERE id = $1", id)
}

func listBranches(u *url.URL, q string) {
	u.Query()
	fmt.Println(u.Query().Get("SELECT id FROM x WHERE a='" + q + "'"))
}

func countBranches(db *sql.DB, name string) {
	args := []any{name}
	q := fmt.Sprintf("SELECT id FROM users WHERE name = $%d", len(args))
	db.Query(q, args...)
}

func exportBranches(db *sql.DB, fields []string, t time.Time) {
	q := fmt.Sprintf("SELECT id FROM users WHERE ts > %d", t.Unix())
	db.Query(q)
}

func searchBranches(db *sql.DB, s Status) {
	var where string
	if s == Active {
		where = " WHERE active"
	}
	db.Query("SELECT id FROM users" + where)
}

func fetchBranches(db *sql.DB, name string) {
	q := `SELECT id FROM users WHERE name = ? AND kind = ` + "'" + "x" + "'"
	db.Query(q, name)
}

func listAuthorsAgain(db *sql.DB, r *http.Request) {
	col := r.FormValue("sort")
	if !slices.Contains(sortable, col) {
		col = "id"
	}
	db.Query("SELECT id FROM users ORDER BY " + col)
}

func loadAuthorsAgain(db *sql.DB, r *http.Request) {
	col := r.FormValue("sort")
	if col != "name" && col != "date" {
		http.Error(nil, "bad", 400)
		return
	}
	db.Query("SELECT id FROM users ORDER BY " + col)
}

func showAuthorsAgain(db *sql.DB, r *http.Request) {
	if _, ok := allowedColumns[r.FormValue("s")]; !ok {
		return
	}
	db.Query("SELECT id FROM users ORDER BY " + allowedColumns[r.FormValue("s")])
}

func countAuthorsAgain(db *sql.DB, id uuid.UUID) {
	db.Query(fmt.Sprintf("SELECT id FROM users WHERE id = '%s'", id))
}

type Filter struct {
	Limit int
	Since time.Time
}

func fetchAuthorsAgain(db *sql.DB, ids []int) {
	var s []string
	for _, id := range ids {
		s = append(s, strconv.Itoa(id))
	}
	db.Query("SELECT id FROM users WHERE id IN (" + strings.Join(s, ",") + ")")
}

func findBooksAgain(db *sql.DB, r *http.Request) {
	name := r.FormValue("name")
	name = "fixed"
	db.Query("SELECT id FROM users WHERE name = '" + name + "'")
}

func listBooksAgain(db *sql.DB, columns []Column) {
	q := "SELECT " + strings.Join(columnNames, ", ") + " FROM users"
	db.Query(q)
}

var columnNames = []string{"id", "name"}

func loadBooksAgain(ctx context.Context, db *sql.DB) {
	rows, _ := db.QueryContext(ctx, "SELECT id FROM users")
	for rows.Next() {
		var id int
		rows.Scan(&id)
		db.ExecContext(ctx, fmt.Sprintf("UPDATE users SET x = 1 WHERE id = %d", id))
	}
}

func showBooksAgain(db *sql.DB, r *http.Request) {
	q := "SELECT id FROM users WHERE name = " + placeholder(1)
	db.Query(q, r.FormValue("name"))
}

func placeholder(n int) string {
	return fmt.Sprintf("$%d", n)
}

func countBooksAgain(db *sql.DB, r *http.Request) {
	query := "SELECT id FROM users WHERE name = ?"
	fmt.Printf("query %s '%s'", query, r.FormValue("n"))
	db.Query(query, r.FormValue("n"))
}

func exportBooksAgain(client *http.Client, name string) {
	client.Get("http://x/?q=select from '" + name + "'")
}

func searchBooksAgain(db *sql.DB, dialect string) {
	now := "NOW()"
	if dialect == "sqlite" {
		now = "datetime('now')"
	}
	db.Exec("UPDATE users SET seen = " + now)
}

func fetchBooksAgain(db *sql.DB, desc bool) {
	order := map[bool]string{true: "DESC", false: "ASC"}[desc]
	db.Query("SELECT id FROM t ORDER BY id " + order)
}

func findOrdersAgain(db *sql.DB, tables []string) {
	for _, t := range tables {
		if _, ok := allowedColumns[t]; !ok {
			continue
		}
		db.Exec("DELETE FROM " + t)
	}
}
