class Report
  def titles
    Order.all.map { |order| order.title } # expect: orm-n-plus-one likely
  end

  def totals
    Order.where(open: true).each do |order|
      puts order.short, order.total # expect: orm-n-plus-one likely
    end
  end
end
