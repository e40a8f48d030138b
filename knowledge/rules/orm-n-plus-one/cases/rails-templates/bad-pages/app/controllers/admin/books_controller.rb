module Admin
  class BooksController < ApplicationController
    def index
      @books = Book.order(:title) # expect: orm-n-plus-one
    end
  end
end
