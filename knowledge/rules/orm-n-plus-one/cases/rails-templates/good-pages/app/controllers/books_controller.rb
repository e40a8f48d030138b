class BooksController < ApplicationController
  def index
    @books = Book.includes(:author).where(listed: true).order(:title)
  end

  def later
    @books = Book.order(:title)
    @books = @books.includes(:author) if params[:authors]
  end

  def keys
    @books = Book.order(:title)
  end

  def shelf
    @books = Book.preload(:author, :tags)
  end

  # The rows are written once and read from the cache afterwards.
  def cached
    @books = Book.order(:title)
  end

  def plain
    @books = Book.pluck(:title, :author_id)
  end

  # Nothing shows these.
  def unused
    @volumes = Book.order(:title)
  end

  # What a query object gives is not known.
  def found
    @books = BookSearch.new(params).results
  end

  def counts
    @books = Book.includes(:copies)
  end

  def export
    @books = Book.order(:title)
    render json: @books
  end
end
