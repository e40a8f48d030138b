class BooksController < ApplicationController
  COLUMNS = %w[title price].freeze

  def index
    Book.where("title LIKE ?", "%#{Book.sanitize_sql_like(params[:q])}%")
    Book.where(title: params[:q])
    Book.where("price > :price", price: params[:price])
  end

  def numbers(id)
    Book.where("id = #{id.to_i}")
    Book.where("id = #{Integer(params[:id])}")
    Book.where("shelf_id = #{params[:shelf].to_i}")
  end

  def sorted
    column = COLUMNS.include?(params[:sort]) ? params[:sort] : "title"
    direction = params[:direction] == "desc" ? "DESC" : "ASC"
    key = case params[:by] when "new" then "created_at" else "id" end
    Book.order("#{key} #{direction}")
  end

  def quoted(name)
    connection = Book.connection
    Book.find_by_sql("SELECT * FROM books WHERE title = #{Book.connection.quote(name)}")
    Book.find_by_sql(["SELECT * FROM books WHERE title = ?", name])
  end

  def constant
    limit = 10
    Book.find_by_sql("SELECT * FROM #{Book.table_name} LIMIT #{limit}")
  end
end
