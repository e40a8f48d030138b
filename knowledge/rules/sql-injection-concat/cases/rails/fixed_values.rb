class UsersController < ApplicationController
  SORTABLE = %w[name created_at].freeze
  ORDERS = { 'name' => 'name ASC', 'date' => 'created_at DESC' }.freeze
  BASE = "SELECT id FROM users"

  def find_authors
    User.where("name = ?", params[:name])
  end

  def list_authors
    User.where("name = ?", params[:name])
  end

  def find_books
    User.group(:id).having("count(*) > ?", params[:n])
  end

  def fetch_orders
    User.where("name = ?", params[:name])
  end

  def find_invoices
    @user = User.where("id = ?", user_params[:id])
  end

  def user_params
    params.require(:user).permit(:id)
  end

  def export_invoices
    User.where("name = ?", params[:name])
  end

  def search_invoices
    User.where.not("name = ?", params[:name])
  end

  def fetch_invoices
    User.where("x = 1").or(User.where("name = ?", params[:name]))
  end

  def load_readers
    current_user.posts.where("title = ?", params[:title])
  end

  def export_readers
    User.where("name = ?", cookies[:name])
  end

  def search_readers
    query = "name = ?"
    User.all.where(query, params[:name])
  end

  def show_loans
    User.where("title = ?", params[:q])
  end

  def count_loans
    User.where("name = ?", params[:n])
  end

  def search_loans
    User.where("name = ?", request.headers['X-Name'])
  end

end

class User < ApplicationRecord
  self.table_name = 'users'
  scope :safe, ->(n) { where("name = ?", n) }

  def self.load_orders_again(name)
    where("name = ?", name)
  end

end
