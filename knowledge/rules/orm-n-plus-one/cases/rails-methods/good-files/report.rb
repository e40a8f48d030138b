class Report
  def titles
    Order.includes(:customer).map { |order| order.title }
  end

  def totals
    Order.where(open: true).includes(:items).each do |order|
      puts order.short, order.total
    end
  end

  def shorts
    Order.all.map { |order| order.short }
  end

  def one(id)
    order = Order.find(id)
    puts order.title, order.total
  end
end
