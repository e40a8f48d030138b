class Importer
  def load(rows)
    rows.each do |row|
      Book.create!(title: row[:title]) # expect: orm-write-in-loop likely
      puts row
    end
  end
end
