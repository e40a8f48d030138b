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

  def find_authors(name)
    @conn.exec("SELECT id FROM users WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end

  def list_authors(name)
    @conn.exec_params("SELECT id FROM users WHERE name = '" + name + "'", []) # expect: sql-injection-concat likely
  end

  def load_authors(name)
    @mysql.query("SELECT id FROM users WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end

  def export_authors(name)
    DB.run("DELETE FROM users WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end

  def search_authors(name)
    DB.fetch("SELECT id FROM users WHERE name = '#{name}'").all # expect: sql-injection-concat likely
  end

  def fetch_authors(name)
    DB[:users].where(Sequel.lit("name = '#{name}'")) # expect: sql-injection-concat likely
  end

  def find_books(name)
    sql = "SELECT id FROM users WHERE name = '%s'" % name # expect: sql-injection-concat likely
    @mysql.query(sql)
  end

  def list_books(name)
    sql = sprintf("SELECT id FROM users WHERE name = '%s'", name) # expect: sql-injection-concat likely
    @conn.async_exec(sql)
  end

  def show_books(name)
    q = String.new("SELECT id FROM users WHERE ")
    q << "name = '#{name}'" # expect: sql-injection-concat likely
    @conn.exec(q)
  end

  def export_books
    name = ARGV[0]
    @conn.exec("SELECT id FROM users WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end

  def search_books
    @conn.exec("SELECT id FROM users WHERE name = '#{ENV['NAME']}'") # expect: sql-injection-concat likely
  end

  def fetch_books
    name = gets.chomp
    @conn.exec("SELECT id FROM users WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end

  def list_orders(name)
    conn.exec("SELECT id FROM users WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end

  def conn
    @conn ||= PG.connect
  end

  def where_clause(name)
    "WHERE name = '#{name}'"
  end

  def show_orders(name)
    @conn.exec("SELECT id FROM users #{where_clause(name)}") # expect: sql-injection-concat likely
  end

  def count_orders(name)
    client = Mysql2::Client.new(host: 'x')
    results = client.query("SELECT id FROM users WHERE name='" + name + "'") # expect: sql-injection-concat likely
    results.each { |r| r }
  end

  def export_orders(name)
    @conn.exec <<~SQL # expect: sql-injection-concat likely
      SELECT id FROM users WHERE name = '#{name}'
    SQL
  end

  def search_orders(name)
    sql = +''
    sql << 'SELECT id FROM users'
    sql << " WHERE name = '" << name << "'" # expect: sql-injection-concat likely
    @conn.exec(sql)
  end

  def fetch_orders(name)
    @conn.exec("SELECT id FROM users WHERE name = 'X'".gsub('X', name)) # expect: sql-injection-concat likely
  end

  def find_invoices(name)
    @handle.query("SELECT id FROM users WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end

end
