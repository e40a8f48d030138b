class Report
  def dear
    Order.includes(:items).each do |order|
      puts order.items.select { |item| item.dear? }.size
      puts order.items.size, order.items.map(&:price)
    end
  end

  def one(id)
    order = Order.includes(:items).find(id)
    puts order.items.where(dear: true).count
  end
end
