class BooksController < ApplicationController
  def create
    @book = Book.new(book_params) # expect: orm-mass-assignment
    @shelf = ShelfForm.new(params.permit!)
  end

  private

  def book_params
    params.require(:book).permit!
  end
end
