class Author < ApplicationRecord
  belongs_to :country
end

class Book < ApplicationRecord
  belongs_to :author
  has_many :tags
end

class BooksController < ApplicationController
  def index
    Book.includes(:author, :tags).where(published: true).each do |book|
      puts book.author.name, book.tags.map(&:name)
    end
  end

  def nested
    Book.preload(author: :country).find_each { |book| puts book.author.country.code }
  end

  def plain
    Book.all.each { |book| puts book.title.upcase, book.author_id, book.created_at.year, book.price.round(2) }
  end

  def one
    book = Book.find(params[:id])
    puts book.author.name
    book.tags.each { |tag| puts tag.name }
  end

  def unknown
    Order.where(paid: true).each { |order| puts order.number.strip, order.total.to_s }
  end

  def hashes(rows)
    rows.each { |row| puts row.author.name }
  end
end
