class OrderLine < ApplicationRecord
  belongs_to :order
  belongs_to :book

  validates :book, uniqueness: { scope: :order_id }
  validates :position, uniqueness: { scope: :order_id } # expect: orm-uniqueness-without-index
end
