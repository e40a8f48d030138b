class Book < ApplicationRecord
end

class BooksController < ApplicationController
  def publish
    Book.where(public: false).update_all(public: true)
    Book.where(price: 0).delete_all
  end

  def different
    Book.all.each do |book|
      book.update(label: book.title.upcase)
    end
  end

  def sometimes
    Book.all.each do |book|
      book.update(public: false) if book.price.zero?
    end
  end

  def counted
    Book.where(price: 0).each do |book|
      log(book)
      book.destroy
    end
  end

  def given(books)
    books.each do |book|
      book.update(public: true)
    end
  end
end
