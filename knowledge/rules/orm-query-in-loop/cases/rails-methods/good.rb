class Importer
  def import(rows)
    authors = authors_for(rows.map { |row| row[:author] })
    rows.each { |row| puts author_for(authors, row), fallback, kind_of_row(row) }
  end

  private

  def authors_for(names)
    Author.where(name: names).index_by(&:name)
  end

  def author_for(authors, row)
    authors[row[:author]]
  end

  def fallback
    @fallback ||= Author.find_by(name: "unknown")
  end

  def kind_of_row(row)
    @kinds ||= {}
    @kinds[row[:kind]] ||= Kind.find_by(name: row[:kind])
  end
end
