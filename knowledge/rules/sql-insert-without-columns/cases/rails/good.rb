class Shop
  def add_user(id)
    Order.find_by_sql(["INSERT INTO users (id, name) VALUES (?, 'ann')", id])
  end

  def archive(id)
    Order.find_by_sql(["INSERT INTO old_orders (id, total) SELECT id, total FROM orders WHERE id = ?", id])
  end

  def stage(id)
    Order.find_by_sql(["INSERT INTO tmp_orders SELECT id, total FROM orders WHERE id = ?", id])
  end
end
