class Shop
  def other_orders(id)
    Order.find_by_sql(["SELECT id FROM orders WHERE state NOT IN ('paid', NULL) AND shop_id = ?", id])  # expect: sql-not-in-null
  end

  def silent_customers
    ActiveRecord::Base.connection.execute("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)")  # expect: sql-not-in-null possible
  end
end
