class OrderFinder
  def self.open
    Order.where(paid: nil).includes(:customer).order(:id)
  end

  def self.large(limit)
    Order.where("total > ?", limit).includes(:items).to_a
  end
end
