class AuthorFinder
  def self.call(name)
    Rails.cache.fetch(name) { Author.find_by(name: name) }
  end

  def self.known(name)
    @known ||= {}
    @known[name] ||= Author.find_by(name: name)
  end

  def self.all(ids)
    Author.where(id: ids).to_a
  end

  def self.named(name)
    Author.where(name: name)
  end

  def self.touch(id)
    author = Author.find(id)
    author.update!(seen: true)
  end
end
