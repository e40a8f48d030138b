class Shop
  def close_accounts
    ActiveRecord::Base.connection.execute("UPDATE accounts SET status = 'closed'")  # expect: sql-write-without-where
  end

  def clear_orders
    ActiveRecord::Base.connection.execute("DELETE FROM orders")  # expect: sql-write-without-where likely
  end
end
