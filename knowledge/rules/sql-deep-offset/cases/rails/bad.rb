class Shop
  def far_page(id)
    Order.find_by_sql(["SELECT id FROM events WHERE shop_id = ? ORDER BY id LIMIT 50 OFFSET 100000", id])  # expect: sql-deep-offset
  end

  def any_page(id)
    Order.find_by_sql(["SELECT id FROM events ORDER BY id LIMIT 50 OFFSET ?", id])  # expect: sql-deep-offset possible
  end
end
