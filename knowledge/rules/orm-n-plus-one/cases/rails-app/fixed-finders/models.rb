class Order < ApplicationRecord
  belongs_to :customer
  has_many :items
end

class Customer < ApplicationRecord
  has_many :orders
end

class Item < ApplicationRecord
  belongs_to :order
end
