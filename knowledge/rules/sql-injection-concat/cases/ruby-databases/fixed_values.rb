require 'pg'
require 'mysql2'
require 'sqlite3'
require 'sequel'
require 'sinatra'

DB = Sequel.connect(ENV['DATABASE_URL'])
TABLE = 'users'

class Store
  def initialize
    @conn = PG.connect(dbname: 'x')
    @mysql = Mysql2::Client.new(host: 'x')
    @lite = SQLite3::Database.new('x.db')
  end

  def show_authors(name)
    @lite.execute("SELECT id FROM users WHERE name = ?", [name])
  end

  def find_orders(name)
    db = SQLite3::Database.new('x.db')
    db.get_first_row("SELECT id FROM users WHERE name = ?", [name])
  end

  def conn
    @conn ||= PG.connect
  end

  def where_clause(name)
    "WHERE name = '#{name}'"
  end

end
