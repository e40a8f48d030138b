class OrdersController < ApplicationController
  def index
    render json: Order.includes(:customer).map { |order| OrderLetter.address(order) }
  end

  def numbers
    render json: Order.where(paid: nil).map { |order| OrderLetter.new.number(order) }
  end
end
