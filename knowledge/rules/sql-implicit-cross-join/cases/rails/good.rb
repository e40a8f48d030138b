class Shop
  def open_orders(id)
    Order.find_by_sql(["SELECT o.id, c.name FROM orders o, customers c WHERE c.id = o.customer_id AND o.state = ?", id])
  end

  def joined(id)
    Order.find_by_sql(["SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = ?", id])
  end

  def bare_names(id)
    Order.find_by_sql(["SELECT total FROM orders, customers WHERE customer_id = customers.id AND state = ?", id])
  end
end
