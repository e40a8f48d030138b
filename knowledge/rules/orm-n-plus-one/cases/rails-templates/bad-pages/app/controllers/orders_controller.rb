class OrdersController < ApplicationController
  before_action :set_order, only: [:show]

  def show
  end

  private

  def set_order
    @order = Order.find_by!(number: params[:number]) # expect: orm-n-plus-one
  end
end
