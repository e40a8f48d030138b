class Shop
  def add_user(id)
    Order.find_by_sql(["INSERT INTO users VALUES (?, 'ann')", id])  # expect: sql-insert-without-columns
  end

  def archive(id)
    Order.find_by_sql(["INSERT INTO old_orders SELECT id, total FROM orders WHERE id = ?", id])  # expect: sql-insert-without-columns
  end
end
