class Author < ApplicationRecord
  has_many :books

  def self.known?(name)
    Author.where(name: name).exists?
  end

  def self.free?(name)
    return true if !Author.where(name: name).exists?

    !Author.where(name: name, active: true).exists?
  end

  def self.any_active?
    Author.where(active: true).exists?
  end
end
