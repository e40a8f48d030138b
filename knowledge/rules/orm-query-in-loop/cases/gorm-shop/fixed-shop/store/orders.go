package store

import (
	"context"

	"example.com/shop/models"
	"gorm.io/gorm"
)

type Store struct {
	db *gorm.DB
}

func (s *Store) Customers(ctx context.Context) ([]models.Order, error) {
	var orders []models.Order
	if err := s.db.WithContext(ctx).Preload("Customer").Find(&orders).Error; err != nil {
		return nil, err
	}
	for i, order := range orders {
		customer := order.Customer
		orders[i].Customer = customer
	}
	return orders, nil
}

func (s *Store) Lines(orders []models.Order) error {
	for i := range orders {
		err := s.db.Where("order_id = ?", orders[i].ID).Find(&orders[i].Lines).Error // expect: orm-query-in-loop
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) Tags(orders []models.Order) error {
	for i := range orders {
		if err := s.db.Model(&orders[i]).Association("Tags").Find(&orders[i].Tags); err != nil { // expect: orm-query-in-loop
			return err
		}
	}
	return nil
}

func (s *Store) TagsOfValue(orders []*models.Order) {
	for _, order := range orders {
		s.db.Model(order).Association("Tags").Find(&order.Tags) // expect: orm-query-in-loop
	}
}

func (s *Store) TagCounts(orders []*models.Order) map[uint]int64 {
	counts := map[uint]int64{}
	for _, order := range orders {
		counts[order.ID] = s.db.Model(order).Association("Tags").Count() // expect: orm-query-in-loop
	}
	return counts
}

func (s *Store) Counts(customers []models.Customer) map[uint]int64 {
	counts := map[uint]int64{}
	for _, customer := range customers {
		var count int64
		s.db.Model(&models.Order{}).Where("customer_id = ?", customer.ID).Count(&count) // expect: orm-query-in-loop
		counts[customer.ID] = count
	}
	return counts
}

func (s *Store) Names(ids []uint) []string {
	var names []string
	for _, id := range ids {
		var name string
		s.db.Table("customers").Select("name").Where("id = ?", id).Scan(&name) // expect: orm-query-in-loop
		names = append(names, name)
	}
	return names
}

func (s *Store) Raw(ids []uint) {
	for _, id := range ids {
		var sum int
		s.db.Raw("SELECT sum(amount) FROM order_lines WHERE order_id = ?", id).Scan(&sum) // expect: orm-query-in-loop
	}
}

func (s *Store) InTransaction(ids []uint) error {
	return s.db.Transaction(func(tx *gorm.DB) error {
		for _, id := range ids {
			var order models.Order
			if err := tx.Where("id = ?", id).First(&order).Error; err != nil { // expect: orm-query-in-loop
				return err
			}
		}
		return nil
	})
}

func Preloaded(db *gorm.DB, ids []uint) []models.Order {
	var orders []models.Order
	for _, id := range ids {
		var order models.Order
		db.Preload("Lines").Preload("Customer").Take(&order, "id = ?", id) // expect: orm-query-in-loop
		orders = append(orders, order)
	}
	return orders
}

func (s *Store) byHelper(ids []uint) {
	for _, id := range ids {
		order, _ := s.find(id) // expect: orm-query-in-loop likely
		_ = order
	}
}

func (s *Store) find(id uint) (*models.Order, error) {
	var order models.Order
	err := s.db.First(&order, id).Error
	return &order, err
}

func (s *Store) Distinct(ids []uint) {
	for _, id := range ids {
		var labels []string
		s.db.Model(&models.Tag{}).Where("id = ?", id).Distinct().Pluck("label", &labels) // expect: orm-query-in-loop
	}
}
