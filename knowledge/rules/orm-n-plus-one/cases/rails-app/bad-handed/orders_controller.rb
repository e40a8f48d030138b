class OrdersController < ApplicationController
  def index
    lines = Order.where(paid: nil).map { |order| OrderLetter.address(order) } # expect: orm-n-plus-one likely
    render json: lines
  end
end
