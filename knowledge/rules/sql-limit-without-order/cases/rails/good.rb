class Shop
  def second_page(id)
    Order.find_by_sql(["SELECT id, name FROM products WHERE shop_id = ? ORDER BY id LIMIT 20 OFFSET 40", id])
  end

  def one(id)
    Order.find_by_sql(["SELECT id FROM products WHERE shop_id = ? LIMIT 1", id])
  end

  def by_key(id)
    Order.find_by_sql(["SELECT id FROM products WHERE id = ? LIMIT 10", id])
  end

  def total(id)
    Order.find_by_sql(["SELECT count(*) FROM products WHERE shop_id = ? LIMIT 10", id])
  end
end
