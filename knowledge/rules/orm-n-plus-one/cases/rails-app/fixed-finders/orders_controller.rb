class OrdersController < ApplicationController
  def index
    lines = OrderFinder.open.map { |order| order.customer.name }
    render json: lines
  end

  def large
    names = []
    OrderFinder.large(100).each do |order|
      names << order.items.map(&:name)
    end
    render json: names
  end
end
