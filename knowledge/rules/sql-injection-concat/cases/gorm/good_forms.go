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

func (s *S) loadInvoices(c *gin.Context) {
	s.g.Where("name = ?", c.Query("name")).Find(nil)
}

func (s *S) showInvoices(c *gin.Context) {
	s.g.Where(&User{Name: c.Query("name")}).Order("name desc").Find(nil)
}

func (s *S) countInvoices(c *gin.Context) {
	s.g.Where(map[string]any{"name": c.Query("n")}).Find(nil)
}

func (s *S) exportInvoices(c *gin.Context) {
	s.g.Order(clause.OrderByColumn{Column: clause.Column{Name: c.Query("s")}}).Find(nil)
}

func searchInvoices(ctx context.Context, conn *pgx.Conn, name string) {
	conn.Exec(ctx, "DROP TABLE "+pgx.Identifier{name}.Sanitize())
}

func fetchInvoices(name string) {
	sq.Select("*").From("u").Where(sq.Eq{"name": name})
}

func findReaders(name string) {
	sq.Select("*").From("u").Where("name = ?", name).OrderBy("id")
}

func listReaders(db *bun.DB, ctx context.Context, name string) {
	db.NewSelect().Where("? = ?", bun.Ident("x"), name).Scan(ctx)
}

func (s *S) loadReaders(name string) {
	s.sx.NamedExec("INSERT INTO u (name) VALUES (:name)", map[string]any{"name": name})
}

func (s *S) showReaders(ids []int) {
	q, args, _ := sqlx.In("SELECT id FROM u WHERE id IN (?)", ids)
	s.sx.Select(nil, s.sx.Rebind(q), args...)
}

func (s *S) countReaders(c *gin.Context) {
	s.g.Table("u").Where("id IN ?", []int{1}).Select("id", "name").Find(nil)
}

func (s *S) exportReaders(c *gin.Context) {
	s.g.Where("name LIKE ?", "%"+c.Query("n")+"%").Find(nil)
}

func (s *S) searchReaders(c *gin.Context) {
	name := c.Query("n")
	s.g.Joins("User").Preload("Orders", "name = ?", name).Find(nil)
}

func (s *S) fetchReaders(c *gin.Context) {
	id := c.GetInt("id")
	s.g.Where(fmt.Sprintf("id = %d", id)).Find(nil)
}

func (s *S) findLoans(c *gin.Context) {
	s.cache.Get("select:" + c.Query("name"))
}

func (s *S) listLoans(c *gin.Context) {
	s.g.Scopes(paginate(c)).Find(nil)
}

func (s *S) loadLoans(q sq.SelectBuilder, name string) {
	text, args, _ := q.Where(sq.Eq{"name": name}).ToSql()
	s.sx.Query(text, args...)
}

func (s *S) showLoans(name string) {
	q, args := buildSafe(name)
	s.sx.Query(q, args...)
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
