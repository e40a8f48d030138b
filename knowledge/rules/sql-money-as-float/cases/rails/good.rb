class Shop
  def make_invoices
    ActiveRecord::Base.connection.execute("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount DECIMAL(12, 2), tax_rate FLOAT)")
  end
end
