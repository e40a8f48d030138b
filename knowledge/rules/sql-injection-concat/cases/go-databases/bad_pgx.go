package shop

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Search struct {
	pool *pgxpool.Pool
}

func (s *Search) Books(ctx context.Context, term string) error {
	rows, err := s.pool.Query(ctx, fmt.Sprintf("SELECT id FROM book WHERE title LIKE '%%%s%%'", term)) // expect: sql-injection-concat likely
	if err != nil {
		return err
	}
	defer rows.Close()
	return nil
}
