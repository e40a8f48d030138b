class Shop
  def make_invoices
    ActiveRecord::Base.connection.execute("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount FLOAT)")  # expect: sql-money-as-float
  end
end
