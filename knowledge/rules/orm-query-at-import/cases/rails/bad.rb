class Book < ApplicationRecord
  TITLES = Category.order(:title).pluck(:title) # expect: orm-query-at-import
  validates :category, inclusion: { in: Category.where(shown: true).pluck(:title) } # expect: orm-query-at-import
end
