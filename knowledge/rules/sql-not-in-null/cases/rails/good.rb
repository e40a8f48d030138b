class Shop
  def other_orders(id)
    Order.find_by_sql(["SELECT id FROM orders WHERE state NOT IN ('paid', 'open') AND shop_id = ?", id])
  end

  def known_customers
    ActiveRecord::Base.connection.execute("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)")
  end

  def other_ids
    ActiveRecord::Base.connection.execute("SELECT id FROM customers WHERE id NOT IN (SELECT id FROM blocked)")
  end
end
