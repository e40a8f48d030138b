class OrdersController < ApplicationController
  def index
    lines = OrderFinder.open.map { |order| order.customer.name } # expect: orm-n-plus-one likely
    render json: lines
  end

  def large
    names = []
    OrderFinder.large(100).each do |order|
      names << order.items.map(&:name) # expect: orm-n-plus-one likely
    end
    render json: names
  end
end
