package shop

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
)

var sorts = map[string]string{"title": "title ASC", "newest": "created_at DESC"}

var columns = []string{"id", "title", "price"}

const selected = "SELECT id, title FROM books"

type Shelf int

func (s Shelf) column() string {
	if s == 0 {
		return "front"
	}
	return "back"
}

type Store struct {
	db    *sql.DB
	table string
}

func NewStore(db *sql.DB) *Store {
	return &Store{db: db, table: "books"}
}

func (s *Store) count() *sql.Row {
	return s.db.QueryRow("SELECT count(*) FROM " + s.table)
}

func sorted(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	order, ok := sorts[r.FormValue("sort")]
	if !ok {
		order = "id"
	}
	return db.Query(selected + " ORDER BY " + order)
}

func refused(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	column := r.FormValue("column")
	if !slices.Contains(columns, column) {
		return nil, errors.New("no such column")
	}
	return db.Query(fmt.Sprintf("%s ORDER BY %s", selected, column))
}

func switched(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	var column string
	switch r.FormValue("by") {
	case "title":
		column = "lower(title)"
	case "price":
		column = "price"
	default:
		column = "id"
	}
	return db.Query(selected + " ORDER BY " + column)
}

func number(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		return nil, err
	}
	return db.Query(fmt.Sprintf("SELECT id FROM books WHERE id = %d", id))
}

func numberAsText(db *sql.DB, id int64) *sql.Row {
	return db.QueryRow("SELECT title FROM books WHERE id = " + strconv.FormatInt(id, 10))
}

func marks(db *sql.DB, ids []any) (*sql.Rows, error) {
	list := strings.TrimSuffix(strings.Repeat("?,", len(ids)), ",")
	return db.Query("SELECT id FROM books WHERE id IN ("+list+")", ids...)
}

func numbered(db *sql.DB, filters map[string]string) (*sql.Rows, error) {
	var where strings.Builder
	var values []any
	for _, column := range columns {
		if value, ok := filters[column]; ok {
			values = append(values, value)
			fmt.Fprintf(&where, " AND %s = $%d", column, len(values))
		}
	}
	return db.Query(selected+" WHERE true"+where.String(), values...)
}

func array(db *sql.DB, ids []int64) (*sql.Rows, error) {
	return db.Query("SELECT id FROM books WHERE id = ANY($1)", pq.Array(ids))
}

func quoted(db *sql.DB, table string) error {
	_, err := db.Exec("TRUNCATE " + pq.QuoteIdentifier(table))
	return err
}

func sanitized(ctx context.Context, conn *pgx.Conn, table string) error {
	_, err := conn.Exec(ctx, "ANALYZE "+pgx.Identifier{table}.Sanitize())
	return err
}

func in(db *sqlx.DB, ids []int64) error {
	query, values, err := sqlx.In("SELECT id FROM books WHERE id IN (?)", ids)
	if err != nil {
		return err
	}
	var found []int64
	return db.Select(&found, db.Rebind(query), values...)
}

func named(db *sqlx.DB, title string) (*sqlx.Rows, error) {
	return db.NamedQuery("SELECT id FROM books WHERE title = :title", map[string]any{"title": title})
}

func since(db *sql.DB, start time.Time) (*sql.Rows, error) {
	return db.Query("SELECT id FROM books WHERE bought > '" + start.Format(time.RFC3339) + "'")
}

func unique(db *sql.DB, id uuid.UUID) *sql.Row {
	return db.QueryRow(fmt.Sprintf("SELECT id FROM books WHERE uid = '%s'", id))
}

func ofShelf(db *sql.DB, shelf Shelf) (*sql.Rows, error) {
	return db.Query("SELECT id FROM books WHERE shelf = '" + shelf.column() + "'")
}

func each(tx *sql.Tx) error {
	for _, name := range []string{"books", "shelves"} {
		if _, err := tx.Exec("DELETE FROM " + name); err != nil {
			return fmt.Errorf("delete from %s: %w", name, err)
		}
	}
	return nil
}

func listed(db *sql.DB) (*sql.Rows, error) {
	return db.Query("SELECT " + strings.Join(columns, ", ") + " FROM books")
}

func told(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "Select '%s' from the list", r.FormValue("title"))
}
