class Order < ApplicationRecord
  belongs_to :buyer, class_name: "Author"
  has_many :order_lines
end
