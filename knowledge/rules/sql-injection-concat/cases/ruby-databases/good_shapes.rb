# Texts that applications build from what they know themselves.
require 'mysql2'
require 'pg'
require 'sequel'
require 'sqlite3'

SORTS = { 'title' => 'title ASC', 'newest' => 'created_at DESC' }.freeze
COLUMNS = %w[id title price].freeze
SELECT = 'SELECT id, title FROM books'.freeze

class BookStore
  TABLE = 'books'

  def initialize
    @pg = PG.connect(dbname: 'shop')
    @mysql = Mysql2::Client.new(database: 'shop')
    @sqlite = SQLite3::Database.new('shop.db')
    @table = 'books'
  end

  def sorted(params)
    order = SORTS.fetch(params[:sort], 'id')
    @pg.exec("#{SELECT} ORDER BY #{order}")
  end

  def refused(params)
    column = params[:column]
    raise ArgumentError, 'column' unless COLUMNS.include?(column)

    @pg.exec("#{SELECT} ORDER BY #{column}")
  end

  def chosen(params)
    column = case params[:by]
             when 'title' then 'lower(title)'
             when 'price' then 'price'
             else 'id'
             end
    @pg.exec("#{SELECT} ORDER BY #{column}")
  end

  def way(params)
    @mysql.query("SELECT id FROM books ORDER BY id #{params[:way] == 'desc' ? 'DESC' : 'ASC'}")
  end

  def bound(params)
    @pg.exec_params('SELECT id FROM books WHERE title = $1', [params[:title]])
  end

  def escaped(params)
    @mysql.query("SELECT id FROM books WHERE title = '#{@mysql.escape(params[:title])}'")
  end

  def escaped_before(params)
    title = @pg.escape_string(params[:title])
    @pg.exec("SELECT id FROM books WHERE title = '#{title}'")
  end

  def quoted(table)
    @pg.exec("TRUNCATE #{@pg.quote_ident(table)}")
  end

  def marks(ids)
    @sqlite.execute("SELECT id FROM books WHERE id IN (#{(['?'] * ids.size).join(', ')})", ids)
  end

  def numbered(ids)
    marks = ids.each_with_index.map { |_, at| "$#{at + 1}" }.join(', ')
    @pg.exec_params("DELETE FROM books WHERE id IN (#{marks})", ids)
  end

  def number(params)
    @mysql.query("SELECT id FROM books WHERE id = #{params[:id].to_i}")
  end

  def numbers(params)
    ids = params[:ids].split(',').map(&:to_i)
    @mysql.query("DELETE FROM books WHERE id IN (#{ids.join(',')})")
  end

  def converted(params)
    @sqlite.execute("SELECT id FROM books WHERE price < #{Float(params[:price])}")
  end

  def formatted(params)
    @mysql.query(format('SELECT id FROM books WHERE shelf = %d', params[:shelf]))
  end

  def grown(params)
    conditions = []
    values = []
    %w[title author].each do |column|
      next unless params[column]

      values << params[column]
      conditions << "#{column} = $#{values.size}"
    end
    @pg.exec_params("#{SELECT} WHERE #{conditions.join(' AND ')}", values)
  end

  def table_of_class
    @sqlite.execute("SELECT count(*) FROM #{TABLE}")
    @sqlite.execute("SELECT count(*) FROM #{@table}")
  end

  def heredoc(params)
    @pg.exec_params(<<~SQL, [params[:title]])
      SELECT id
      FROM #{TABLE}
      WHERE title = $1
    SQL
  end

  def clear
    %w[books shelves].each { |name| @sqlite.execute("DELETE FROM #{name}") }
  end

  def matched(params)
    code = params[:code]
    return [] unless code.match?(/\A[A-Z]{3}\z/)

    @pg.exec("SELECT id FROM books WHERE code = '#{code}'")
  end

  def told(params, logger)
    logger.info("Select '#{params[:title]}' from the list")
    raise "Could not update #{params[:title]}: set a title"
  end
end
