class Shop
  def named(id)
    Order.find_by_sql(["SELECT id FROM users WHERE name LIKE 'ann%' AND shop_id = ?", id])
  end

  def matching(id)
    Order.find_by_sql(["SELECT id FROM users WHERE name LIKE ?", id])
  end

  def everything(id)
    Order.find_by_sql(["SELECT id FROM users WHERE name LIKE '%' AND shop_id = ?", id])
  end
end
