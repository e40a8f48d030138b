class Order < ApplicationRecord
  belongs_to :customer
  has_many :items

  def title
    "#{number} for #{customer.name}"
  end

  def total
    items.sum(&:price)
  end

  def short
    number.upcase
  end
end
