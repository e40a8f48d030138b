class BooksController < ApplicationController
  def index
    @books = Book.order("#{sort_column} ASC")
  end

  private

  def sort_column
    Book.column_names.include?(params[:sort]) ? params[:sort] : 'id'
  end
end
