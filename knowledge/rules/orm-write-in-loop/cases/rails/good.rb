class Importer
  def load(rows)
    Book.insert_all(rows.map { |row| { title: row[:title] } })
  end

  def used(rows)
    rows.each do |row|
      book = Book.create!(title: row[:title])
      puts book.id
    end
  end

  def some(rows)
    rows.each do |row|
      if row[:new]
        Book.create!(title: row[:title])
      end
    end
  end
end
