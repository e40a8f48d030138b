class BooksController < ApplicationController
  def index(names, values)
    conditions = names.map { |name| "title = '#{name}'" }.join(" OR ") # expect: sql-injection-concat likely
    @books = Book.where(conditions)
  end
end
