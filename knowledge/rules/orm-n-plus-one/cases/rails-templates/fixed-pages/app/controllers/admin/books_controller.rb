module Admin
  class BooksController < ApplicationController
    def index
      @books = Book.order(:title).includes(:author)
    end
  end
end
