class ReportsController < ApplicationController
  def raw
    city = params[:city].strip
    Book.find_by_sql("SELECT * FROM books WHERE city = '" + city + "'") # expect: sql-injection-concat
  end

  def report
    ActiveRecord::Base.connection.execute(<<~SQL) # expect: sql-injection-concat
      SELECT count(*) FROM orders WHERE city = '#{params[:city]}'
    SQL
  end

  def built
    sql = +"SELECT * FROM orders"
    sql << " WHERE state = '#{params[:state]}'" if params[:state] # expect: sql-injection-concat
    Order.find_by_sql(sql)
  end
end
