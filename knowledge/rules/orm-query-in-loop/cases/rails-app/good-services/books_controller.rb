class BooksController < ApplicationController
  def index
    authors = books.map { |book| AuthorFinder.call(book.author_name) }
    books.each do |book|
      authors << AuthorFinder.known(book.author_name)
      AuthorFinder.touch(book.author_id)
    end
    books.each_slice(100) { |slice| authors.concat(AuthorFinder.all(slice)) }
    scopes = books.map { |book| AuthorFinder.named(book.author_name) }
    render json: authors
  end
end
