class OrderLetter
  def self.address(order)
    "#{order.number}: #{order.customer.name}"
  end

  def self.open
    Order.where(paid: nil)
  end

  def number(order)
    order.number.to_s
  end
end
