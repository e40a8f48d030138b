class AuthorFinder
  def self.call(name)
    Author.find_by(name: name)
  end

  def find(id)
    Author.where(id: id).first
  end
end
