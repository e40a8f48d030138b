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

func (s *S) listAuthors(ctx context.Context, name string) {
	tx, _ := s.pool.Begin(ctx)
	tx.Exec(ctx, fmt.Sprintf("DELETE FROM u WHERE name = '%s'", name)) // expect: sql-injection-concat likely
}

func loadAuthors(ctx context.Context, conn *pgx.Conn, name string) {
	b := &pgx.Batch{}
	b.Queue("DELETE FROM u WHERE name = '" + name + "'") // expect: sql-injection-concat likely
	conn.SendBatch(ctx, b)
}

func (s *S) showAuthors(name string) {
	var us []User
	s.sx.Select(&us, "SELECT id FROM u WHERE name = '"+name+"'") // expect: sql-injection-concat likely
}

func (s *S) countAuthors(ctx context.Context, name string) {
	var u User
	s.sx.GetContext(ctx, &u, fmt.Sprintf("SELECT id FROM u WHERE name = '%s'", name)) // expect: sql-injection-concat likely
}

func (s *S) searchAuthors(name string) {
	s.sx.Queryx(s.sx.Rebind("SELECT id FROM u WHERE name = '" + name + "'")) // expect: sql-injection-concat likely
}

func (s *S) listBooks(c *gin.Context) {
	s.g.Order(c.Query("sort")).Find(nil) // expect: sql-injection-concat
}

func (s *S) loadBooks(c echo.Context) error {
	return s.g.Where(fmt.Sprintf("age > %s", c.QueryParam("age"))).Find(nil).Error // expect: sql-injection-concat
}

func (s *S) showBooks(c *gin.Context) {
	s.g.Model(&User{}).Joins("JOIN t ON t.name = '" + c.Query("x") + "'").Find(nil) // expect: sql-injection-concat
}

func (s *S) countBooks(c *gin.Context) {
	s.g.Select("id, " + c.Query("col")).Find(nil) // expect: sql-injection-concat
}

func (s *S) exportBooks(c *gin.Context) {
	s.g.Order("name " + c.DefaultQuery("dir", "asc")).Find(nil) // expect: sql-injection-identifier
}

func listOrders(name string) {
	sq.Expr(fmt.Sprintf("name = '%s'", name)) // expect: sql-injection-concat likely
}

func (s *S) findInvoices(name string) {
	s.sx.NamedQuery("SELECT id FROM u WHERE x = :x AND name = '"+name+"'", nil) // expect: sql-injection-concat likely
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
