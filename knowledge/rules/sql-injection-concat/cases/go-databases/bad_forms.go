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

func listAuthors(db *sql.DB, name string) {
	q := "SELECT id FROM foo where name = '"
	q += name // expect: sql-injection-concat likely
	q += "'"
	db.Exec(q)
}

func loadAuthors(db *sql.DB, name string) {
	q := fmt.Sprintf("SELECT id FROM foo where name = '%s'", name) // expect: sql-injection-concat likely
	db.QueryRow(q).Scan()
}

func showAuthors(ctx context.Context, db *sql.DB, name string) {
	db.QueryRowContext(ctx, fmt.Sprintf(baseQuery+"name = '%v'", name)) // expect: sql-injection-concat likely
}

func countAuthors(db *sql.DB) {
	q := fmt.Sprintf("SELECT id FROM foo where name = '%s'", os.Args[1]) // expect: sql-injection-concat
	rows, err := db.Query(q)
	if err != nil {
		panic(err)
	}
	defer rows.Close()
}

func exportAuthors(w http.ResponseWriter, req *http.Request, db *sql.DB) {
	id := req.URL.Query().Get("id")
	stmt, err := db.Prepare("UPDATE users SET a = 1 WHERE id = " + id) // expect: sql-injection-concat
	_ = stmt
	_ = err
}

func searchAuthors(db *sql.DB, names []string) {
	q := "SELECT id FROM users WHERE name IN ('" + strings.Join(names, "','") + "')" // expect: sql-injection-concat likely
	db.Query(q)
}

func fetchAuthors(db *sql.DB, name string) {
	var sb strings.Builder
	sb.WriteString("SELECT id FROM users WHERE name = '")
	sb.WriteString(name) // expect: sql-injection-concat likely
	sb.WriteString("'")
	db.Query(sb.String())
}

func findBooks(db *sql.DB, name string) {
	var buf bytes.Buffer
	buf.WriteString("DELETE FROM users WHERE name = '")
	buf.WriteString(name) // expect: sql-injection-concat likely
	buf.WriteByte('\'')
	db.Exec(buf.String())
}

func listBooks(db *sql.DB, name string) {
	buf := &bytes.Buffer{}
	fmt.Fprintf(buf, "DELETE FROM users WHERE name = '%s'", name) // expect: sql-injection-concat likely
	db.Exec(buf.String())
}

func loadBooks(db *sql.DB, name string) {
	q := strings.Replace("SELECT id FROM users WHERE name = '{name}'", "{name}", name, 1) // expect: sql-injection-concat likely
	db.Query(q)
}

func showBooks(db *sql.DB, name string) {
	q := strings.ReplaceAll("SELECT id FROM users WHERE name = '$NAME'", "$NAME", name) // expect: sql-injection-concat likely
	db.Query(q)
}

func (i *inner) searchBooks(name string) {
	i.repo.db.Exec("DELETE FROM users WHERE name = '" + name + "'") // expect: sql-injection-concat likely
}

func fetchBooks(db *sql.DB, name string) {
	parts := []string{"SELECT id FROM users", "WHERE name = '" + name + "'"} // expect: sql-injection-concat likely
	db.Query(strings.Join(parts, " "))
}

func findOrders(db *sql.DB, r *http.Request) {
	conds := []string{}
	for key, vals := range r.URL.Query() {
		conds = append(conds, key+" = '"+vals[0]+"'") // expect: sql-injection-concat likely
	}
	db.Query("SELECT id FROM users WHERE " + strings.Join(conds, " AND "))
}

func whereName(name string) string {
	return "name = '" + name + "'"
}

func listOrders(db *sql.DB, name string) {
	db.Query("SELECT id FROM users WHERE " + whereName(name)) // expect: sql-injection-concat likely
}

func buildQuery(name string) string {
	return fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name)
}

func loadOrders(db *sql.DB, r *http.Request) {
	db.Query(buildQuery(r.FormValue("n"))) // expect: sql-injection-concat
}

func showOrders(db *sql.DB, r *http.Request) {
	order := r.URL.Query().Get("sort")
	db.Query("SELECT id FROM users ORDER BY " + order) // expect: sql-injection-identifier
}

func countOrders(db *sql.DB, r *http.Request) {
	table := r.URL.Query().Get("table")
	db.Query(fmt.Sprintf("SELECT id FROM %s", table)) // expect: sql-injection-identifier
}

func exportOrders(db *sql.DB, r *http.Request) {
	q := "SELECT id FROM users"
	if name := r.FormValue("name"); name != "" {
		q = q + " WHERE name = '" + name + "'" // expect: sql-injection-concat
	}
	db.Query(q)
}

func fetchOrders(db *sql.DB, name string) {
	q := fmt.Sprint("SELECT id FROM users WHERE name = '", name, "'") // expect: sql-injection-concat likely
	db.Query(q)
}

func runQuery(db *sql.DB, q string) {
	db.Query(q)
}

func findInvoices(db *sql.DB, r *http.Request) {
	db.Query(fmt.Sprintf("SELECT id FROM users WHERE id=%s", r.PathValue("id"))) // expect: sql-injection-concat
}

func showInvoices(conn *sql.Conn, ctx context.Context, name string) {
	conn.ExecContext(ctx, "DROP USER '"+name+"'") // expect: sql-injection-concat likely
}

func exportInvoices(db *sql.DB, user User) {
	q := fmt.Sprintf(`INSERT INTO users (name, email) VALUES ('%s', '%s')`, user.Name, user.Email) // expect: sql-injection-concat likely
	_, err := db.Exec(q)
	if err != nil {
		log.Fatal(err)
	}
}

func findReaders(db *sql.DB, name string) {
	q := "SELECT 1"
	for i := 0; i < 3; i++ {
		q += " UNION SELECT '" + name + "'" // expect: sql-injection-concat likely
	}
	db.Query(q)
}

var global *sql.DB

func countReaders(name string) {
	store.Query("SELECT id FROM users WHERE name = '" + name + "'") // expect: sql-injection-concat likely
}

func exportReaders(db Querier, name string) {
	db.QueryContext(context.TODO(), "SELECT id FROM users WHERE name = '"+name+"'") // expect: sql-injection-concat likely
}

type Querier interface {
	QueryContext(ctx context.Context, q string, args ...any) (*sql.Rows, error)
}

func (s *Server) searchReaders(w http.ResponseWriter, r *http.Request) {
	s.store.db.QueryRow("SELECT id FROM users WHERE name = '" + r.FormValue("n") + "'") // expect: sql-injection-concat likely
}

func findLoans(db *sql.DB, m map[string]string) {
	q := "INSERT INTO t SET "
	for k, v := range m {
		q += k + "='" + v + "'," // expect: sql-injection-concat likely
	}
	db.Exec(strings.TrimRight(q, ","))
}

func listLoans(db *sql.DB, name string) {
	sqlText := "SELECT id FROM users WHERE name = '%s'"
	db.Query(fmt.Sprintf(sqlText, name)) // expect: sql-injection-concat likely
}

func loadLoans(db *sql.DB, name string) {
	where := ""
	if name != "" {
		where = " WHERE name = '" + name + "'" // expect: sql-injection-concat likely
	}
	db.Query("SELECT id FROM users" + where)
}

func countLoans(db *sql.DB, r *http.Request) {
	dir := r.FormValue("dir") // expect: sql-injection-identifier
	if dir == "" {
		dir = "ASC"
	}
	db.Query("SELECT id FROM users ORDER BY name " + dir)
}

func exportLoans(db *sql.DB, r *http.Request) {
	db.Exec(fmt.Sprintf("CREATE DATABASE %s", r.FormValue("db"))) // expect: sql-injection-identifier
}

func searchLoans(db *sql.DB, r *http.Request) {
	filter := r.FormValue("filter")
	db.Query("SELECT id FROM users WHERE " + filter) // expect: sql-injection-concat
}

func fetchLoans(db *sql.DB, r *http.Request) {
	db.Query(r.FormValue("q")) // expect: sql-injection-concat
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
