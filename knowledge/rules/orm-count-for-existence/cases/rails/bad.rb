class Author < ApplicationRecord
  has_many :books

  def self.known?(name)
    Author.where(name: name).count > 0 # expect: orm-count-for-existence
  end

  def self.free?(name)
    return true if Author.where(name: name).count.zero? # expect: orm-count-for-existence

    Author.where(name: name, active: true).length == 0 # expect: orm-count-for-existence
  end

  def self.any_active?
    Author.where(active: true).present? # expect: orm-count-for-existence
  end
end
