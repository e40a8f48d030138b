class Author < ApplicationRecord
  belongs_to :country
  has_many :books

  def listed_books
    books.where(listed: true)
  end
end
