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
    @books = Book.where(published: true).includes(:author).order(:title)
    @books.map do |book|
      "#{book.title} by #{book.author.name}"
    end
  end

  def tags
    Book.all.includes(:tags).each { |book| puts book.tags.map(&:name) }
  end

  def authors
    Book.order(:title).includes(:author).map(&:author)
  end

  def editors
    books = Book.where(draft: false).includes(:editor)
    for book in books
      log(book.editor)
    end
  end

  # The model is in another file: only what a record would be asked for says enough.
  def reviewers
    Review.where(open: true).includes(:reviewer).each do |review|
      puts review.reviewer.full_name
      puts review.state.humanize
    end
  end
end
