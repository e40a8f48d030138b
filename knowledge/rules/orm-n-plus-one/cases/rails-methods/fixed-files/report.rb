class Report
  def titles
    Order.all.includes(:customer).map { |order| order.title }
  end

  def totals
    Order.where(open: true).includes(:items).each do |order|
      puts order.short, order.total
    end
  end
end
