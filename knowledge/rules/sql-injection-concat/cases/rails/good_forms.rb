class UsersController < ApplicationController
  SORTABLE = %w[name created_at].freeze
  ORDERS = { 'name' => 'name ASC', 'date' => 'created_at DESC' }.freeze
  BASE = "SELECT id FROM users"

  def user_params
    params.require(:user).permit(:id)
  end

  def find_shelves
    User.where("name = ?", params[:name])
  end

  def list_shelves
    User.where(name: params[:name])
  end

  def load_shelves
    User.where("name = :name", name: params[:name])
  end

  def show_shelves
    User.where(["name = ?", params[:name]])
  end

  def count_shelves
    User.order(name: :desc)
  end

  def export_shelves
    col = SORTABLE.include?(params[:sort]) ? params[:sort] : 'name'
    User.order("#{col} ASC")
  end

  def search_shelves
    User.order(ORDERS.fetch(params[:sort], 'name ASC'))
  end

  def fetch_shelves
    User.order(ORDERS[params[:sort]])
  end

  def find_reviews
    User.where("id = #{params[:id].to_i}")
  end

  def list_reviews
    User.where("id = #{Integer(params[:id])}")
  end

  def load_reviews
    User.where("name = #{ActiveRecord::Base.connection.quote(params[:name])}")
  end

  def show_reviews
    User.order("#{User.connection.quote_column_name(params[:c])} ASC")
  end

  def count_reviews
    User.where(User.sanitize_sql_for_conditions(["name = ?", params[:name]]))
  end

  def export_reviews
    User.where("#{User.table_name}.id > 3")
  end

  def search_reviews
    User.find_by_sql(["SELECT id FROM users WHERE name = ?", params[:name]])
  end

  def fetch_reviews
    User.find_by_sql("#{BASE} WHERE id = 1")
  end

  def find_payments
    ids = params[:ids].map(&:to_i)
    User.where("id IN (#{ids.join(',')})")
  end

  def list_payments
    dir = params[:dir] == 'desc' ? 'DESC' : 'ASC'
    User.order("name #{dir}")
  end

  def load_payments
    User.where("id IN (#{(['?'] * params[:ids].size).join(',')})", *params[:ids])
  end

  def show_payments
    logger.info("select failed from users where name = '#{params[:name]}'")
  end

  def count_payments
    raise "could not delete from cache where '#{params[:name]}'"
  end

  def export_payments
    render plain: "update #{params[:name]} set '#{params[:x]}'"
  end

  def search_payments
    names = users.select { |u| u.name == "x#{params[:x]}" }
    names.map { |n| n }
  end

  def fetch_payments
    list.group("#{params[:x]}")
  end

  def find_branches
    %w[a b].each { |t| User.connection.execute("DELETE FROM #{t}") }
  end

  def list_branches
    %i[a b].each do |c|
      User.where("#{c} IS NULL")
    end
  end

  def load_branches
    order = case params[:sort]
            when 'name' then 'name ASC'
            else 'id'
            end
    User.order(order)
  end

  def show_branches
    return head(:bad_request) unless SORTABLE.include?(params[:sort])
    User.order("#{params[:sort]} ASC")
  end

  def count_branches
    sort = params[:sort]
    sort = 'name' unless SORTABLE.include?(sort)
    User.order("#{sort} ASC")
  end

  def export_branches
    User.where("created_at > '#{Time.now.utc.to_fs(:db)}'")
  end

  def search_branches
    User.where("score > #{3 * 5}")
  end

  def fetch_branches
    User.where(id: User.select(:id).where("x = ?", params[:x]))
  end

  def find_authors_again
    User.order(params[:dir] == 'asc' ? 'name asc' : 'name desc')
  end

  def list_authors_again
    User.joins(:posts).select(:id, :name).group(:id).pluck(:id)
  end

  def load_authors_again
    sql = "SELECT id FROM users WHERE name = ?"
    sql += " AND age > ?" if params[:age]
    User.find_by_sql([sql, params[:name], params[:age]])
  end

  def show_authors_again
    User.where("name LIKE ?", "%#{params[:name]}%")
  end

  def count_authors_again
    User.where("name LIKE ?", "%#{User.sanitize_sql_like(params[:name])}%")
  end

  def export_authors_again
    sql = User.sanitize_sql_array(["SELECT id FROM users WHERE name = ?", params[:name]])
    User.connection.execute(sql)
  end

  def fetch_authors_again
    cols = User.column_names.join(', ')
    User.select("#{cols}")
  end

  def find_books_again
    Rails.cache.fetch("users-#{params[:x]}") { 1 }
  end

  def list_books_again
    User.where(params[:filter].permit(:name))
  end

  def load_books_again
    User.where(name: "#{params[:name]}")
  end

  def show_books_again
    User.select { |u| u.name == params[:x] }
  end

  def count_books_again
    User.exists?(params[:id])
  end

  def export_books_again
    User.where(id: params[:id]).update_all(name: params[:name])
  end

  def search_books_again
    column = params[:c].presence_in(SORTABLE) || 'name'
    User.order("#{column} ASC")
  end

  def fetch_books_again
    t = User.arel_table
    User.where(t[:name].eq(params[:name]))
  end

  def find_orders_again
    User.where("age > %d" % params[:age])
  end

  def list_orders_again
    date = Date.parse(params[:date])
    User.where("created_at > '#{date}'")
  end
end

class User < ApplicationRecord
  self.table_name = 'users'
  scope :safe, ->(n) { where("name = ?", n) }

  def self.search_orders_again
    where("#{table_name}.active = #{connection.quoted_true}")
  end

  def self.fetch_orders_again(name)
    where("#{quoted_table_name}.name = ?", name)
  end

  def self.find_invoices_again
    connection.execute("TRUNCATE #{quoted_table_name}")
  end

  def self.list_invoices_again(ids)
    where("id IN (?)", ids)
  end

  def self.load_invoices_again(id)
    connection.execute("DELETE FROM x WHERE id = #{id.to_i}")
  end

  def show_invoices_again
    self.class.where("parent_id = #{id}")
  end
end
