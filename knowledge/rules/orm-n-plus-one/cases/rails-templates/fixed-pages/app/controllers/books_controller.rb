class BooksController < ApplicationController
  def index
    @books = Book.where(listed: true).includes(:author).order(:title)
  end

  # The model names the partial.
  def shelf
    @books = Book.order(:title).includes(:author)
  end

  def tagged
    @books = Book.includes(:author, :tags).limit(50)
  end

  # The row is handed on to a partial.
  def list
    @volumes = Book.where(listed: true).includes(:copies)
    render :rows
  end

  def bylines
    @books = Book.order(:title).includes(:author)
  end

  # A count is sent for each row, whatever was loaded.
  def counts
    @books = Book.includes(:copies)
  end

  def writers
    @books = Book.order(:title).includes(:author)
  end
end
