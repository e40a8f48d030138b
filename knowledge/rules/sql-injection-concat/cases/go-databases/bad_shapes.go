package shop

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
)

var sorts = map[string]string{"title": "title ASC", "newest": "created_at DESC"}

var columns = []string{"id", "title", "price"}

const selected = "SELECT id, title FROM books"

type Store struct {
	db    *sql.DB
	where string
}

func NewStore(db *sql.DB, tenant string) *Store {
	return &Store{db: db, where: " WHERE tenant = '" + tenant + "'"}
}

func (s *Store) byTitle(title string) *sql.Row {
	return s.db.QueryRow(selected + " WHERE title = '" + title + "'") // expect: sql-injection-concat likely
}

func fallsBack(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	order := r.FormValue("sort")
	if known, ok := sorts[order]; ok {
		order = known
	}
	return db.Query(selected + " ORDER BY " + order) // expect: sql-injection-identifier
}

func checksOther(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	if !slices.Contains(columns, r.FormValue("column")) {
		return nil, errors.New("no such column")
	}
	title := r.FormValue("title")
	return db.Query(fmt.Sprintf("%s WHERE title = '%s'", selected, title)) // expect: sql-injection-concat
}

func grown(db *sql.DB, title, shop string) (*sql.Rows, error) {
	query := selected + " WHERE true"
	if title != "" {
		query += fmt.Sprintf(" AND title = '%s'", title) // expect: sql-injection-concat likely
	}
	if shop != "" {
		query += " AND shop = $1"
	}
	return db.Query(query, shop)
}

func built(db *sql.DB, names []string) (*sql.Rows, error) {
	var text strings.Builder
	text.WriteString("SELECT id FROM authors WHERE false")
	for _, name := range names {
		text.WriteString(" OR name = '" + name + "'") // expect: sql-injection-concat likely
	}
	return db.Query(text.String())
}

func joined(db *sql.DB, names []string) (*sql.Rows, error) {
	return db.Query("SELECT id FROM authors WHERE name IN ('" + strings.Join(names, "','") + "')") // expect: sql-injection-concat likely
}

func appended(db *sql.DB, filters map[string]string) (*sql.Rows, error) {
	var parts []string
	for column, value := range filters {
		parts = append(parts, fmt.Sprintf("%s = '%s'", column, value)) // expect: sql-injection-concat likely
	}
	return db.Query(selected + " WHERE " + strings.Join(parts, " AND "))
}

func scanned(tx *sql.Tx, reader io.Reader) error {
	lines := bufio.NewScanner(reader)
	for lines.Scan() {
		if _, err := tx.Exec("INSERT INTO authors (name) VALUES ('" + lines.Text() + "')"); err != nil { // expect: sql-injection-concat possible
			return err
		}
	}
	return lines.Err()
}

func environment(db *sql.DB) (*sql.Rows, error) {
	return db.Query(selected + " WHERE region = '" + os.Getenv("REGION") + "'") // expect: sql-injection-concat
}

func argument(ctx context.Context, conn *pgx.Conn) (pgx.Rows, error) {
	return conn.Query(ctx, fmt.Sprintf("SELECT id FROM books WHERE title = '%s'", os.Args[1])) // expect: sql-injection-concat
}

func pooled(ctx context.Context, pool *pgxpool.Pool, title string) error {
	_, err := pool.Exec(ctx, "DELETE FROM books WHERE title = '"+title+"'") // expect: sql-injection-concat likely
	return err
}

func handled(db *sqlx.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var found []string
		query := "SELECT title FROM books WHERE author = '" + c.Query("author") + "'" // expect: sql-injection-concat
		if err := db.Select(&found, query); err != nil {
			c.Status(http.StatusInternalServerError)
			return
		}
		c.JSON(http.StatusOK, found)
	}
}

func replaced(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	query := strings.Replace("SELECT id FROM books WHERE title = '$title'", "$title", r.FormValue("title"), 1) // expect: sql-injection-concat
	return db.Query(query)
}

func conditionOf(title string) string {
	return "title = '" + title + "'"
}

func helped(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	return db.Query(selected + " WHERE " + conditionOf(r.URL.Query().Get("title"))) // expect: sql-injection-concat
}

func prepared(ctx context.Context, db *sql.DB, title string) (*sql.Stmt, error) {
	return db.PrepareContext(ctx, `SELECT id FROM books WHERE shop = ? AND title = "`+title+`"`) // expect: sql-injection-concat likely
}
