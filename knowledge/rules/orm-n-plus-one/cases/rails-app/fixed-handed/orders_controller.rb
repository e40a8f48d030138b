class OrdersController < ApplicationController
  def index
    lines = Order.where(paid: nil).includes(:customer).map { |order| OrderLetter.address(order) }
    render json: lines
  end
end
