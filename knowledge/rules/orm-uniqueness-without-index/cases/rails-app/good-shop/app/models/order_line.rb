class OrderLine < ApplicationRecord
  belongs_to :book

  validates :book, uniqueness: { scope: :order_id }
  validates_uniqueness_of :book_id, scope: :order_id
end
