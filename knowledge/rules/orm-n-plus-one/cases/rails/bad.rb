class Author < ApplicationRecord
  belongs_to :country
  has_many :books
end

class Country < ApplicationRecord
end

class Tag < ApplicationRecord
end

class Book < ActiveRecord::Base
  belongs_to :author, optional: true
  belongs_to :editor, class_name: "Author"
  has_many :tags, -> { order(:name) }

  validates :title, presence: true
end

class BooksController < ApplicationController
  def index
    @books = Book.where(published: true).order(:title)
    @books.map do |book|
      "#{book.title} by #{book.author.name}" # expect: orm-n-plus-one
    end
  end

  def tags
    Book.all.each { |book| puts book.tags.map(&:name) } # expect: orm-n-plus-one
  end

  def authors
    Book.order(:title).map(&:author) # expect: orm-n-plus-one
  end

  def editors
    books = Book.where(draft: false)
    for book in books
      log(book.editor) # expect: orm-n-plus-one
    end
  end

  # The model is in another file: only what a record would be asked for says enough.
  def reviewers
    Review.where(open: true).each do |review|
      puts review.reviewer.full_name # expect: orm-n-plus-one likely
      puts review.state.humanize
    end
  end
end
