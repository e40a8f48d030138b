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

  def rows_in_a_list(titles)
    books = Book.where(draft: true).to_a
    titles.each { |title| puts books.select { |book| book.title == title }.size }
  end

  def one_per_class(records)
    records.group_by { |record| record.class.base_class }.each do |type, found|
      puts Watcher.where(kind: type.name, target_id: found.map(&:id)).exists?
    end
  end

  def registries(names)
    names.each { |name| puts Currency.find(name).symbol }
  end

  def searched_with_a_block(names)
    names.map { |name| Color.find { |color| color.name == name } }
  end
end
