require "pg"

class Prices
  def initialize(url)
    @db = PG.connect(url)
  end

  def all(isbns)
    rows = @db.exec_params("SELECT isbn, price FROM book WHERE isbn = ANY($1)", [isbns])
    rows.map { |row| row["price"] }
  end

  def store(rows)
    rows.each { |row| @db.exec_params("INSERT INTO book (isbn) VALUES ($1)", [row[:isbn]]) }
  end
end
