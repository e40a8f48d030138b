class Book < ApplicationRecord
end

class BooksController < ApplicationController
  def publish
    Book.where(public: false).each do |book|
      book.update(public: true) # expect: orm-write-in-loop possible
    end
  end

  def hide
    Book.where(price: 0).find_each do |book|
      book.public = false
      book.save! # expect: orm-write-in-loop possible
    end
  end

  def remove
    Book.where(price: 0).each do |book|
      book.destroy # expect: orm-write-in-loop possible
    end
  end
end
