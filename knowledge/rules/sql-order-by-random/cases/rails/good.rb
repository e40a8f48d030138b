class Shop
  def suggestions(id)
    Order.find_by_sql(["SELECT id FROM products WHERE id >= ? ORDER BY id LIMIT 5", id])
  end

  def drawn(id)
    Order.find_by_sql(["SELECT RANDOM() FROM products WHERE id = ?", id])
  end
end
