class OrdersController < ApplicationController
  def recount
    Order.all.each { |order| order.recount } # expect: orm-load-whole-table possible
  end
end
