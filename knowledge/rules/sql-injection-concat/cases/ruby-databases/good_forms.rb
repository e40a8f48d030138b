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

  def conn
    @conn ||= PG.connect
  end

  def where_clause(name)
    "WHERE name = '#{name}'"
  end

  def list_invoices(name)
    @conn.exec_params('SELECT id FROM users WHERE name = $1', [name])
  end

  def load_invoices(name)
    @mysql.prepare('SELECT id FROM users WHERE name = ?').execute(name)
  end

  def show_invoices(name)
    @lite.execute('SELECT id FROM users WHERE name = ?', [name])
  end

  def count_invoices(name)
    DB['SELECT id FROM users WHERE name = ?', name].all
  end

  def export_invoices(name)
    DB[:users].where(name: name)
  end

  def search_invoices(name)
    @conn.exec("SELECT id FROM users WHERE name = '#{@conn.escape_string(name)}'")
  end

  def fetch_invoices(name)
    @conn.exec("SELECT id FROM users WHERE name = #{@conn.escape_literal(name)}")
  end

  def find_readers(table)
    @conn.exec("DROP TABLE #{PG::Connection.quote_ident(table)}")
  end

  def list_readers(name)
    @mysql.query("SELECT id FROM users WHERE name = '#{@mysql.escape(name)}'")
  end

  def load_readers
    @conn.exec("SELECT id FROM #{TABLE}")
  end

  def show_readers(ids)
    marks = ids.each_index.map { |i| "$#{i + 1}" }.join(', ')
    @conn.exec_params("SELECT id FROM users WHERE id IN (#{marks})", ids)
  end

  def export_readers(ids)
    marks = (['?'] * ids.size).join(',')
    @lite.execute("SELECT id FROM users WHERE id IN (#{marks})", ids)
  end

  def search_readers(id)
    @conn.exec("SELECT id FROM users WHERE id = #{id.to_i}")
  end

  def fetch_readers(id)
    @conn.exec(format('SELECT id FROM users WHERE id = %d', id))
  end

  def list_loans(name)
    @client.get("http://x/?q=#{name}")
  end

  def load_loans(name)
    @search.query("select: #{name}")
  end

  def show_loans(kind)
    table = case kind
            when :a then 'as'
            when :b then 'bs'
            else raise ArgumentError, "unknown '#{kind}'"
            end
    @conn.exec("SELECT id FROM #{table}")
  end

  def count_loans
    [1, 2, 3].each { |i| @conn.exec("DELETE FROM users WHERE id = #{i}") }
  end

  def export_loans
    3.times { |i| @conn.exec("DELETE FROM users WHERE id = #{i}") }
  end

  def search_loans(desc)
    dir = desc ? 'DESC' : 'ASC'
    @conn.exec("SELECT id FROM users ORDER BY id #{dir}")
  end

  def fetch_loans(name)
    system("psql -c 'select 1' #{Shellwords.escape(name)}")
  end

  def list_shelves(ids)
    list = ids.map { |i| Integer(i) }.join(',')
    @conn.exec("SELECT id FROM users WHERE id IN (#{list})")
  end

  def load_shelves(names)
    list = names.map { |n| @conn.escape_literal(n) }.join(',')
    @conn.exec("SELECT id FROM users WHERE name IN (#{list})")
  end

  def count_shelves
    since = Time.now - 3600
    @conn.exec("SELECT id FROM users WHERE at > #{since.to_i}")
  end
end
