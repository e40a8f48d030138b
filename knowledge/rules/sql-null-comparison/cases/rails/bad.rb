class Shop
  def open_orders(id)
    Order.find_by_sql(["SELECT id FROM orders WHERE paid_at = NULL AND shop_id = ?", id])  # expect: sql-null-comparison
  end

  def close_carts
    ActiveRecord::Base.connection.execute("UPDATE carts SET closed = 1 WHERE owner_id != NULL")  # expect: sql-null-comparison
  end

  def late_orders
    ActiveRecord::Base.connection.execute("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at = NULL")  # expect: sql-null-comparison
  end
end
