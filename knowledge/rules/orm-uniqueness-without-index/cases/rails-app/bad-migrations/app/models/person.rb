class Person < ApplicationRecord
  validates :email, :phone, :code, :name, uniqueness: true
  validates :badge, uniqueness: true # expect: orm-uniqueness-without-index
end
