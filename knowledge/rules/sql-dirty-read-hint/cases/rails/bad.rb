class Shop
  def balance(id)
    Order.find_by_sql(["SELECT balance FROM accounts WITH (NOLOCK) WHERE id = ?", id])  # expect: sql-dirty-read-hint
  end

  def read_dirty
    ActiveRecord::Base.connection.execute("SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED")  # expect: sql-dirty-read-hint
  end
end
