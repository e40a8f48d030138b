require "pg"
require "sqlite3"

class Prices
  def initialize(url)
    @db = PG.connect(url)
  end

  def all(isbns)
    isbns.map do |isbn|
      @db.exec_params("SELECT price FROM book WHERE isbn = $1", [isbn]).first # expect: orm-query-in-loop
    end
  end
end

def names(path, ids)
  db = SQLite3::Database.new(path)
  for id in ids do
    puts db.get_first_value("SELECT name FROM author WHERE id = ?", id) # expect: orm-query-in-loop
  end
end
