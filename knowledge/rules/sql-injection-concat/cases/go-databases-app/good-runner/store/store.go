package store

import (
	"context"
	"database/sql"
)

// Store sends what the handlers ask.
type Store struct {
	db *sql.DB
}

// Rows sends a query.
func (s *Store) Rows(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.db.QueryContext(ctx, query, args...)
}

// Run sends a statement.
func Run(db *sql.DB, statement string) error {
	_, err := db.Exec(statement)
	return err
}
