require "sqlite3"

def names(path, city)
  db = SQLite3::Database.new(path)
  db.execute("SELECT name FROM author WHERE city = ?", [city])
end
