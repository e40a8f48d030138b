class OrdersController < ApplicationController
  before_action :set_order, only: [:show]

  def show
  end

  private

  def set_order
    @order = Order.includes(order_lines: :book).find_by!(number: params[:number])
  end
end
