class Shop
  def close_account(id)
    Order.find_by_sql(["UPDATE accounts SET status = 'closed' WHERE id = ?", id])
  end

  def remove_order(id)
    Order.find_by_sql(["DELETE FROM orders WHERE id = ?", id])
  end

  def empty_staging
    ActiveRecord::Base.connection.execute("DELETE FROM staging_orders")
  end

  def tidy_sessions
    ActiveRecord::Base.connection.execute("DELETE FROM sessions")
  end
end
