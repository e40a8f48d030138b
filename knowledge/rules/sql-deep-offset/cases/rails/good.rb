class Shop
  def next_page(id)
    Order.find_by_sql(["SELECT id FROM events WHERE id > ? ORDER BY id LIMIT 50", id])
  end

  def second_page(id)
    Order.find_by_sql(["SELECT id FROM events WHERE shop_id = ? ORDER BY id LIMIT 50 OFFSET 50", id])
  end
end
