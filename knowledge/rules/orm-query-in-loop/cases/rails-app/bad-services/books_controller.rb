class BooksController < ApplicationController
  def index
    authors = books.map { |book| AuthorFinder.call(book.author_name) } # expect: orm-query-in-loop likely
    finder = AuthorFinder.new
    books.each do |book|
      authors << finder.find(book.author_id) # expect: orm-query-in-loop likely
    end
    render json: authors
  end
end
