class Shop
  def second_page(id)
    Order.find_by_sql(["SELECT id, name FROM products WHERE shop_id = ? LIMIT 20 OFFSET 40", id])  # expect: sql-limit-without-order
  end

  def some(id)
    Order.find_by_sql(["SELECT id, name FROM products WHERE shop_id = ? LIMIT 20", id])  # expect: sql-limit-without-order possible
  end
end
