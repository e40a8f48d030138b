class Importer
  def import(rows)
    rows.each do |row|
      next if Book.exists?(isbn: row[:isbn]) # expect: orm-query-in-loop

      author = Author.find_by(name: row[:author]) # expect: orm-query-in-loop
      puts author.name
    end
  end

  def prices(ids)
    ids.map { |id| Book.find(id).price } # expect: orm-query-in-loop likely
  end

  def newest(authors)
    authors.each do |author|
      puts Book.where(author_id: author.id).order(:created_at).last # expect: orm-query-in-loop
    end
  end

  def counts(authors)
    authors.to_h { |author| [author.id, Book.where(author: author).count] } # expect: orm-query-in-loop
  end
end
