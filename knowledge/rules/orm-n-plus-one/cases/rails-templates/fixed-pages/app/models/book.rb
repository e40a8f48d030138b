class Book < ApplicationRecord
  belongs_to :author
  has_many :copies
  has_and_belongs_to_many :tags

  def byline
    "#{title} by #{author.name}"
  end
end
