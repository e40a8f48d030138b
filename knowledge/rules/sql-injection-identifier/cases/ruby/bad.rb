class BooksController < ApplicationController
  def index
    @books = Book.order("#{params[:sort]} ASC").limit(20) # expect: sql-injection-concat
    @rows = Book.find_by_sql("SELECT id FROM books ORDER BY #{params[:sort]}") # expect: sql-injection-identifier
  end

  def clear
    Book.connection.execute("TRUNCATE TABLE #{params[:table]}") # expect: sql-injection-identifier
  end
end
