class OrdersController < ApplicationController
  def show
    @order = Order.includes(order_lines: :book).find(params[:id])
  end
end
