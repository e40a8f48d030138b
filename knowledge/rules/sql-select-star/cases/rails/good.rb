class Shop
  def of_customer(id)
    Order.find_by_sql(["SELECT id, total FROM orders WHERE customer_id = ?", id])
  end

  def count_orders(id)
    Order.find_by_sql(["SELECT count(*) FROM orders WHERE customer_id = ?", id])
  end

  def has_orders(id)
    Order.find_by_sql(["SELECT id FROM customers c WHERE EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id) AND c.id = ?", id])
  end

  def from_totals(id)
    Order.find_by_sql(["WITH totals AS (SELECT id, total FROM orders) SELECT * FROM totals WHERE id = ?", id])
  end

  def tables(id)
    Order.find_by_sql(["SELECT * FROM information_schema.tables WHERE table_name = ?", id])
  end
end
