class Report
  def dear
    Order.includes(:items).each do |order|
      puts order.items.where(dear: true).count # expect: orm-eager-defeated likely
    end
  end
end
