package store

import (
	"context"

	"example.com/shop/models"
	"gorm.io/gorm"
)

type Store struct {
	db *gorm.DB
}

func (s *Store) Preloaded(ctx context.Context) ([]string, error) {
	var orders []models.Order
	if err := s.db.WithContext(ctx).Preload("Customer").Preload("Lines").Find(&orders).Error; err != nil {
		return nil, err
	}
	var names []string
	for _, order := range orders {
		names = append(names, order.Customer.Name)
		for _, line := range order.Lines {
			_ = line.Amount
		}
	}
	return names, nil
}

func (s *Store) Joined() []models.Order {
	var orders []models.Order
	s.db.Joins("Customer").Find(&orders)
	return orders
}

func (s *Store) Batch(ids []uint) map[uint]models.Order {
	var orders []models.Order
	s.db.Where("id IN ?", ids).Find(&orders)
	byID := map[uint]models.Order{}
	for _, order := range orders {
		byID[order.ID] = order
	}
	return byID
}

func (s *Store) Chunks(parts [][]uint) {
	for _, part := range parts {
		var orders []models.Order
		s.db.Where("id IN ?", part).Find(&orders)
	}
}

func (s *Store) InBatches() {
	var orders []models.Order
	s.db.FindInBatches(&orders, 100, func(tx *gorm.DB, batch int) error {
		for _, order := range orders {
			_ = order.Reference
		}
		return nil
	})
}

func (s *Store) Built(names []string) []models.Customer {
	query := s.db.Model(&models.Customer{})
	for _, name := range names {
		query = query.Or("name = ?", name)
	}
	var customers []models.Customer
	query.Find(&customers)
	return customers
}

func (s *Store) Retry(id uint) *models.Order {
	for attempt := 0; attempt < 3; attempt++ {
		var order models.Order
		if s.db.First(&order, id).Error == nil {
			return &order
		}
	}
	return nil
}

func (s *Store) Same(orders []models.Order, id uint) {
	for range orders {
		var customer models.Customer
		s.db.First(&customer, id)
	}
}

func (s *Store) Few() {
	for _, status := range []string{"open", "paid"} {
		var count int64
		s.db.Model(&models.Order{}).Where("status = ?", status).Count(&count)
	}
}

func (s *Store) FirstOnly(ids []uint) *models.Order {
	for _, id := range ids {
		var order models.Order
		s.db.First(&order, id)
		return &order
	}
	return nil
}

func (s *Store) Grouped() map[uint]int {
	var rows []struct {
		CustomerID uint
		N          int
	}
	s.db.Model(&models.Order{}).Select("customer_id, count(*) as n").Group("customer_id").Scan(&rows)
	counts := map[uint]int{}
	for _, row := range rows {
		counts[row.CustomerID] = row.N
	}
	return counts
}

func (s *Store) AllTags(orders []models.Order) []models.Tag {
	var tags []models.Tag
	s.db.Model(&orders).Association("Tags").Find(&tags)
	return tags
}

func (s *Store) InMemory(orders []models.Order, ids []uint) {
	for _, id := range ids {
		for _, order := range orders {
			if order.ID == id {
				_ = order
			}
		}
	}
}
