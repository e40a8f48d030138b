class Shop
  def suggestions(id)
    Order.find_by_sql(["SELECT id FROM products WHERE shop_id = ? ORDER BY RANDOM() LIMIT 5", id])  # expect: sql-order-by-random
  end
end
