class Importer
  def import(rows)
    rows.each do |row|
      author = author_for(row) # expect: orm-query-in-loop likely
      puts author.name if known?(row[:isbn]) # expect: orm-query-in-loop likely
    end
  end

  private

  def author_for(row)
    Author.find_by(name: row[:author])
  end

  def known?(isbn)
    Book.where(isbn: isbn).exists?
  end
end
