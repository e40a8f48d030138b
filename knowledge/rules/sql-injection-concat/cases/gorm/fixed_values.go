package shop

import (
	"context"
	"fmt"

	sq "github.com/Masterminds/squirrel"
	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
	"github.com/labstack/echo/v4"
	"github.com/uptrace/bun"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

type S struct {
	pool *pgxpool.Pool
	sx   *sqlx.DB
	g    *gorm.DB
}

func (s *S) findAuthors(ctx context.Context, name string) {
	s.pool.Query(ctx, "SELECT id FROM u WHERE name = $1", name)
}

func (s *S) exportAuthors(name string) {
	s.sx.MustExec("DELETE FROM u WHERE name = $1", name)
}

func (s *S) fetchAuthors(c *gin.Context) {
	s.g.Raw("SELECT id FROM u WHERE name = ?", c.Query("name")).Scan(nil)
}

func (s *S) findBooks(c *gin.Context) {
	s.g.Where("name = ?", c.Param("name")).Find(nil)
}

func searchBooks(db *bun.DB, ctx context.Context, name string) {
	db.NewSelect().Where("name = ?", name).Scan(ctx)
}

func fetchBooks(db *bun.DB, ctx context.Context, name string) {
	db.ExecContext(ctx, "DELETE FROM u WHERE name = ?", name)
}

func findOrders(name string) {
	sq.Select("*").From("u").Where("name = ?", name)
}

func (s *S) countOrders(name string) {
	s.g.First(nil, "name = ?", name)
}

func (s *S) exportOrders(c *gin.Context) {
	s.g.Group("g").Having("count(*) > ?", c.Query("n")).Find(nil)
}

func searchOrders(c *gin.Context) {
	db := c.MustGet("db").(*gorm.DB)
	db.Raw("SELECT id FROM u WHERE id = ?", c.Query("id"))
}

func listInvoices(c *fiber.Ctx, db *sqlx.DB) error {
	_, err := db.Exec("DELETE FROM u WHERE id = $1", c.Params("id"))
	return err
}

func buildSafe(name string) (string, []any) {
	q := "SELECT id FROM u"
	var args []any
	if name != "" {
		q += " WHERE name = ?"
		args = append(args, name)
	}
	return q, args
}
