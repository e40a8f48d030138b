class OrdersController < ApplicationController
  def index
    render json: OrderFinder.open.map { |order| order.customer.name }
  end

  def more
    render json: OrderFinder.open.includes(:items).map { |order| order.items.map(&:name) }
  end

  def ids
    render json: OrderFinder.ids.map { |id| id.to_s.rjust(8) }
  end

  def kinds
    render json: OrderFinder.by_kind(params[:kind]).map { |order| order.customer.name }
  end
end
