package shop

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/lib/pq"
)

const table = "book"

type Store struct {
	db *sql.DB
}

func (s *Store) Find(ctx context.Context, name string, limit int) (*sql.Rows, error) {
	query := fmt.Sprintf("SELECT id FROM author WHERE name = $1 LIMIT %d", limit)
	return s.db.QueryContext(ctx, query, name)
}

func (s *Store) Constants() (*sql.Rows, error) {
	return s.db.Query("SELECT id FROM " + table + " WHERE price > " + strconv.Itoa(3))
}

func (s *Store) Listed(ids []int64) (*sql.Rows, error) {
	marks := make([]string, len(ids))
	args := make([]any, len(ids))
	for i, id := range ids {
		marks[i] = fmt.Sprintf("$%d", i+1)
		args[i] = id
	}
	return s.db.Query(fmt.Sprintf("SELECT id FROM book WHERE id IN (%s)", strings.Join(marks, ",")), args...)
}

func (s *Store) Filtered(name, city string) (*sql.Rows, error) {
	where := []string{"1 = 1"}
	var args []any
	if name != "" {
		args = append(args, name)
		where = append(where, fmt.Sprintf("name = $%d", len(args)))
	}
	if city != "" {
		args = append(args, city)
		where = append(where, "city = $"+strconv.Itoa(len(args)))
	}
	var query strings.Builder
	query.WriteString("SELECT id FROM author WHERE ")
	query.WriteString(strings.Join(where, " AND "))
	return s.db.Query(query.String(), args...)
}

func (s *Store) Quoted(w http.ResponseWriter, r *http.Request) {
	_, _ = s.db.Exec("DROP TABLE " + pq.QuoteIdentifier(r.FormValue("table")))
}

func (s *Store) ByNumber(r *http.Request) error {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		return err
	}
	_, err = s.db.Exec(fmt.Sprintf("DELETE FROM book WHERE id = %d", id))
	return err
}
