class Country < ApplicationRecord
end

class Author < ApplicationRecord
  belongs_to :country
end

class Book < ApplicationRecord
  belongs_to :author
end

class Report
  def countries
    Book.includes(:author, author: :country).find_each do |book|
      puts book.author.country.code
    end
  end
end
