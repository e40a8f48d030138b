class UsersController < ApplicationController
  SORTABLE = %w[name created_at].freeze
  ORDERS = { 'name' => 'name ASC', 'date' => 'created_at DESC' }.freeze
  BASE = "SELECT id FROM users"

  def load_authors
    User.order(params[:sort]) # expect: sql-injection-concat
  end

  def show_authors
    User.order("#{params[:sort]} ASC") # expect: sql-injection-concat
  end

  def count_authors
    User.find_by_sql("SELECT id FROM users WHERE id = #{params[:id]}") # expect: sql-injection-concat
  end

  def export_authors
    User.pluck(params[:column]) # expect: sql-injection-concat
  end

  def search_authors
    User.select("id, #{params[:col]}") # expect: sql-injection-concat
  end

  def fetch_authors
    User.group(params[:g]) # expect: sql-injection-concat
  end

  def list_books
    User.joins("INNER JOIN x ON x.name = '#{params[:x]}'") # expect: sql-injection-concat
  end

  def load_books
    User.from("#{params[:table]} AS users") # expect: sql-injection-concat
  end

  def show_books
    User.exists?("name = '#{params[:name]}'") # expect: sql-injection-concat
  end

  def count_books
    User.delete_by("name = '#{params[:name]}'") # expect: sql-injection-concat
  end

  def export_books
    User.update_all("name = '#{params[:name]}'") # expect: sql-injection-concat
  end

  def search_books
    ActiveRecord::Base.connection.execute("DELETE FROM users WHERE id = #{params[:id]}") # expect: sql-injection-concat
  end

  def fetch_books
    ActiveRecord::Base.connection.exec_query("SELECT id FROM users WHERE name = '%s'" % params[:name]) # expect: sql-injection-concat
  end

  def find_orders
    ActiveRecord::Base.connection.select_value(format("SELECT id FROM users WHERE name = '%s'", params[:name])) # expect: sql-injection-concat
  end

  def list_orders
    sql = <<~SQL
      SELECT id FROM users
      WHERE name = '#{params[:name]}'
    SQL
    ActiveRecord::Base.connection.select_all(sql) # expect: sql-injection-concat
  end

  def load_orders
    sql = "SELECT id FROM users WHERE name = '"
    sql << params[:name] # expect: sql-injection-concat
    sql << "'"
    User.find_by_sql(sql)
  end

  def show_orders
    sql = "SELECT id FROM users"
    sql += " WHERE name = '#{params[:name]}'" if params[:name] # expect: sql-injection-concat
    User.connection.execute(sql)
  end

  def count_orders
    conds = []
    conds << "name = '#{params[:name]}'" # expect: sql-injection-concat
    conds << "age > #{params[:age]}"
    User.where(conds.join(" AND "))
  end

  def export_orders
    User.order(Arel.sql(params[:sort])) # expect: sql-injection-concat
  end

  def search_orders
    User.order(Arel.sql("FIELD(id, #{params[:ids]})")) # expect: sql-injection-concat
  end

  def user_params
    params.require(:user).permit(:id)
  end

  def load_invoices
    User.where(["name = '#{params[:name]}'"]) # expect: sql-injection-concat
  end

  def show_invoices
    User.where(%Q{name = '#{params[:name]}'}) # expect: sql-injection-concat
  end

  def count_invoices
    User.lock(params[:lock]) # expect: sql-injection-concat
  end

  def find_readers
    User.calculate(:sum, params[:column]) # expect: sql-injection-concat
  end

  def list_readers
    User.reorder("#{params[:c]} #{params[:d]}") # expect: sql-injection-concat
  end

  def show_readers
    User.destroy_by("id = #{params[:id]}") # expect: sql-injection-concat
  end

  def count_readers
    User.find_by("name = '#{params[:name]}'") # expect: sql-injection-concat
  end

  def fetch_readers
    User.where("created_at > '#{params[:date]}' AND x = ?", 1) # expect: sql-injection-concat
  end

  def list_loans
    ids = params[:ids]
    User.where("id IN (#{ids.join(',')})") # expect: sql-injection-concat
  end

  def load_loans
    sort = params[:sort] || 'name' # expect: sql-injection-concat
    User.order("#{sort} asc")
  end

  def fetch_loans
    User.where(params[:filter]) # expect: sql-injection-concat
  end

end

class User < ApplicationRecord
  self.table_name = 'users'
  scope :safe, ->(n) { where("name = ?", n) }

  def self.show_orders_again(name)
    connection.execute("DELETE FROM users WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end

  def self.export_orders_again(term)
    find_by_sql("SELECT id FROM #{table_name} WHERE name = '#{term}'") # expect: sql-injection-concat likely
  end

end
