class OrderFinder
  def self.open
    Order.includes(:customer).where(paid: nil)
  end

  def self.ids
    Order.where(paid: nil).pluck(:id)
  end

  def self.by_kind(kind)
    return open if kind == "open"

    Order.includes(:customer, :items)
  end
end
