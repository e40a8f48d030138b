class Shop
  def of_day(id)
    Order.find_by_sql(["SELECT id FROM orders WHERE DATE(created_at) = ?", id])  # expect: sql-non-sargable-predicate likely
  end

  def of_user(id)
    Order.find_by_sql(["SELECT id FROM users WHERE LOWER(email) = ?", id])  # expect: sql-non-sargable-predicate possible
  end
end
