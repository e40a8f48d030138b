class Shop
  def with_customers(id)
    Order.find_by_sql(["SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.id = ?", id])  # expect: sql-select-star likely
  end

  def archive_orders(id)
    Order.find_by_sql(["INSERT INTO old_orders (id, total) SELECT * FROM orders WHERE placed_at < ?", id])  # expect: sql-select-star likely
  end

  def of_customer(id)
    Order.find_by_sql(["SELECT * FROM orders WHERE customer_id = ?", id])  # expect: sql-select-star possible
  end
end
