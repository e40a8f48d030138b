class Shop
  def of_company(id)
    Order.find_by_sql(["SELECT id FROM users WHERE email LIKE '%@example.com' AND shop_id = ?", id])  # expect: sql-like-leading-wildcard likely
  end
end
