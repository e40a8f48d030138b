package a
import (
	"context"
	"gorm.io/gorm"
	"database/sql"
)
type Repo struct{ db *gorm.DB }
type store struct { db *sql.DB }
func (r *Repo) List(ctx context.Context) ([]Order, error) {
	var orders []Order
	if err := r.db.WithContext(ctx).Find(&orders).Error; err != nil { return nil, err }
	for i := range orders {
		r.db.Model(&Item{}).Where("order_id = ?", orders[i].ID).Find(&orders[i].Items) // expect: orm-query-in-loop
	}
	for i, o := range orders {
		var c Customer
		if err := r.db.WithContext(ctx).First(&c, o.CustomerID).Error; err != nil { return nil, err } // expect: orm-query-in-loop
		orders[i].Customer = c
	}
	return orders, nil
}
func (s *store) All(ctx context.Context) ([]Order, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT id, customer_id FROM orders")
	if err != nil { return nil, err }
	defer rows.Close()
	var out []Order
	for rows.Next() {
		var o Order
		rows.Scan(&o.ID, &o.CustomerID)
		s.db.QueryRowContext(ctx, "SELECT name FROM customers WHERE id = $1", o.CustomerID).Scan(&o.Name) // expect: orm-query-in-loop
		out = append(out, o)
	}
	for i := range out {
		items, err := s.itemsOf(ctx, out[i].ID) // expect: orm-query-in-loop likely
		if err != nil { return nil, err }
		out[i].Items = items
	}
	return out, nil
}
func (s *store) itemsOf(ctx context.Context, id int64) ([]Item, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT id FROM items WHERE order_id = $1", id)
	if err != nil { return nil, err }
	defer rows.Close()
	return nil, nil
}
