class BooksController < ApplicationController
  def index
    @books = Book.where("title LIKE ?", "%#{params[:q]}%")
  end

  def search(name)
    Book.joins(:author).where("authors.name = ?", name)
  end

  def formatted
    Order.where("state = ?", params[:state])
  end
end
