class OrderFinder
  def self.open
    Order.where(paid: nil).order(:id)
  end

  def self.large(limit)
    Order.where("total > ?", limit).to_a
  end
end
