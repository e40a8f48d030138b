class AuthorsController < ApplicationController
  def create
    @author = Author.create_or_find_by(name: params[:name])
  end

  def add(isbn)
    Book.create!(isbn: isbn) unless Book.exists?(isbn: isbn)
  rescue ActiveRecord::RecordNotUnique
    Book.find_by(isbn: isbn)
  end

  def locked(shelf, isbn)
    shelf.with_lock do
      Book.create!(isbn: isbn) unless Book.exists?(isbn: isbn)
    end
  end

  def note(isbn)
    Notice.create(text: "#{isbn} is unknown") unless Book.exists?(isbn: isbn)
  end

  def fallback(isbn, title)
    Book.find_by(isbn: isbn) || Book.create(title: title)
  end
end
