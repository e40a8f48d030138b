class BooksController < ApplicationController
  SORTABLE = %w[name price].freeze

  def index
    sort = params[:sort]
    sort = 'name' unless SORTABLE.include?(sort)
    @books = Book.find_by_sql("SELECT id FROM books ORDER BY #{sort}")
  end

  def newest
    column = SORTABLE.include?(params[:sort]) ? params[:sort] : 'name'
    @books = Book.find_by_sql("SELECT id FROM books ORDER BY #{column}")
  end

  def quoted
    column = Book.connection.quote_column_name(params[:sort])
    @books = Book.find_by_sql("SELECT id FROM books ORDER BY #{column}")
  end
end
