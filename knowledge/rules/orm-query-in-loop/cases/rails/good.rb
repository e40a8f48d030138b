class Importer
  def prices(ids)
    books = Book.where(id: ids).index_by(&:id)
    ids.map { |id| books[id].price }
  end

  def batches(ids)
    ids.each_slice(500) { |slice| Book.where(id: slice).each { |book| puts book.title } }
  end

  def once(rows)
    default = Author.find_by(name: "unknown")
    rows.each { |row| puts row, default.name }
  end

  def models
    [Book, Author].each { |model| puts model.where(draft: true).count }
  end

  def states
    %w[draft sold].each { |state| puts Book.where(state: state).count }
  end
end
