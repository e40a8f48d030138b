class Shop
  def balance(id)
    Order.find_by_sql(["SELECT balance FROM accounts WHERE id = ?", id])
  end

  def read_stable
    ActiveRecord::Base.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
  end
end
