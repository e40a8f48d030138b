class Shop
  def make_notes
    ActiveRecord::Base.connection.execute("CREATE TABLE notes (id INT PRIMARY KEY, body TEXT) DEFAULT CHARSET=utf8mb4")
  end
end
