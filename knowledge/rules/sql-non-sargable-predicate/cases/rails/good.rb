class Shop
  def since(id)
    Order.find_by_sql(["SELECT id FROM orders WHERE created_at >= ?", id])
  end

  def days(id)
    Order.find_by_sql(["SELECT DATE(created_at) FROM orders WHERE id = ?", id])
  end

  def lowered(id)
    Order.find_by_sql(["SELECT id FROM users WHERE email = LOWER(?)", id])
  end
end
