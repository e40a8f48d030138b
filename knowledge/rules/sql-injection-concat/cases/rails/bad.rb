class BooksController < ApplicationController
  def index
    @books = Book.where("title LIKE '%#{params[:q]}%'") # expect: sql-injection-concat
  end

  def search(name)
    Book.joins(:author).where("authors.name = '#{name}'") # expect: sql-injection-concat likely
  end

  def formatted
    Order.where(format("state = '%s'", params[:state])) # expect: sql-injection-concat
  end
end
