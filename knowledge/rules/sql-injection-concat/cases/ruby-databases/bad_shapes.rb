# Texts that applications build with what others send them.
require 'mysql2'
require 'pg'
require 'sqlite3'

SORTS = { 'title' => 'title ASC', 'newest' => 'created_at DESC' }.freeze
COLUMNS = %w[id title price].freeze
SELECT = 'SELECT id, title FROM books'.freeze

class BookStore
  def initialize
    @pg = PG.connect(dbname: 'shop')
    @mysql = Mysql2::Client.new(database: 'shop')
    @sqlite = SQLite3::Database.new('shop.db')
  end

  def falls_back(params)
    order = SORTS[params[:sort]] || params[:sort]
    @pg.exec("#{SELECT} ORDER BY #{order}") # expect: sql-injection-identifier likely
  end

  def checks_other(params)
    raise ArgumentError, 'column' unless COLUMNS.include?(params[:column])

    @pg.exec("#{SELECT} WHERE title = '#{params[:title]}'") # expect: sql-injection-concat likely
  end

  def heredoc(params)
    # expect-next: sql-injection-concat likely
    @pg.exec(<<~SQL)
      SELECT id
      FROM books
      WHERE title = '#{params[:title]}'
    SQL
  end

  def formatted(params)
    @mysql.query(format("SELECT id FROM books WHERE title = '%s'", params[:title])) # expect: sql-injection-concat likely
  end

  def percent(title)
    @mysql.query("SELECT id FROM books WHERE title = '%s'" % title) # expect: sql-injection-concat likely
  end

  def shovelled(params)
    sql = +'SELECT id FROM books WHERE true'
    sql << " AND title = '#{params[:title]}'" if params[:title] # expect: sql-injection-concat likely
    @pg.exec(sql)
  end

  def joined(names)
    list = names.map { |name| "'#{name}'" }.join(', ') # expect: sql-injection-concat likely
    @pg.exec("SELECT id FROM authors WHERE name IN (#{list})")
  end

  def by_pairs(filters)
    where = filters.map { |column, value| "#{column} = '#{value}'" }.join(' AND ') # expect: sql-injection-concat likely
    @pg.exec("SELECT id FROM books WHERE #{where}")
  end

  def environment
    @pg.exec("SELECT id FROM books WHERE region = '#{ENV['REGION']}'") # expect: sql-injection-concat
  end

  def argument
    @sqlite.execute("SELECT id FROM books WHERE title = '" + ARGV[0] + "'") # expect: sql-injection-concat
  end

  def half(params, shop)
    @pg.exec_params("SELECT id FROM books WHERE shop = $1 AND title = '#{params[:title]}'", [shop]) # expect: sql-injection-concat likely
  end

  def prepared(title)
    @mysql.prepare("SELECT id FROM books WHERE title = '#{title}'").execute # expect: sql-injection-concat likely
  end

  def stripped(params)
    title = params[:title].strip.downcase
    @sqlite.execute("SELECT id FROM books WHERE lower(title) = '#{title}'") # expect: sql-injection-concat likely
  end

  def helped(params)
    @pg.exec("SELECT id FROM books WHERE #{condition('title', params[:title])}") # expect: sql-injection-concat likely
  end

  def condition(column, value)
    "#{column} = '#{value}'"
  end

  def checked_after(params)
    found = @pg.exec("SELECT id FROM books WHERE id = #{params[:id]}") # expect: sql-injection-concat likely
    raise ArgumentError, 'id' unless params[:id].match?(/\A\d+\z/)

    found
  end
end
