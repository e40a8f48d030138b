module Shop
  class Category < ApplicationRecord
    validates :name, uniqueness: true # expect: orm-uniqueness-without-index
  end
end
