class Shop
  def open_orders(id)
    Order.find_by_sql(["SELECT o.id, c.name FROM orders o, customers c WHERE o.state = ?", id])  # expect: sql-implicit-cross-join
  end
end
