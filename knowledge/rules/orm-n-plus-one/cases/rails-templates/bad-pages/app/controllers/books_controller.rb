class BooksController < ApplicationController
  def index
    @books = Book.where(listed: true).order(:title) # expect: orm-n-plus-one
  end

  # The model names the partial.
  def shelf
    @books = Book.order(:title) # expect: orm-n-plus-one
  end

  def tagged
    @books = Book.includes(:author).limit(50) # expect: orm-n-plus-one
  end

  # The row is handed on to a partial.
  def list
    @volumes = Book.where(listed: true) # expect: orm-n-plus-one
    render :rows
  end

  def bylines
    @books = Book.order(:title) # expect: orm-n-plus-one likely
  end

  # A count is sent for each row, whatever was loaded.
  def counts
    @books = Book.includes(:copies) # expect: orm-n-plus-one likely
  end

  def writers
    @books = Book.order(:title) # expect: orm-n-plus-one
  end
end
