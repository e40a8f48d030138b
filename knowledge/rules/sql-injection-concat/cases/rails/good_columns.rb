class BooksController < ApplicationController
  COLUMNS = %w[title author].freeze

  def index(names, values)
    conditions = names.map { |name| "#{name} = ?" }.join(" AND ")
    @books = Book.where(conditions, *values)
    marks = values.map { "?" }.join(", ")
    @listed = Book.where("id IN (#{marks})", *values)
    @found = Book.where(COLUMNS.map { |column| "#{column} LIKE :text" }.join(" OR "), text: params[:text])
  end
end
