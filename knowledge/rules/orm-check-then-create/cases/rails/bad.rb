class AuthorsController < ApplicationController
  def create
    name = params[:name]
    Author.create!(name: name) unless Author.exists?(name: name) # expect: orm-check-then-create likely
  end

  def find
    name = params[:name]
    @author = Author.find_by(name: name) || Author.create(name: name) # expect: orm-check-then-create likely
  end

  def add(isbn)
    book = Book.find_by(isbn: isbn)
    if book.nil?
      book = Book.create(isbn: isbn, title: "new") # expect: orm-check-then-create likely
    end
    book
  end
end
