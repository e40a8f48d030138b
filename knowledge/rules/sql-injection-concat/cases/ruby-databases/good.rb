require "pg"

class Authors
  def initialize(url)
    @db = PG.connect(url)
  end

  def find(name)
    @db.exec_params("SELECT * FROM author WHERE name = $1", [name])
    @db.exec("SELECT * FROM author WHERE name = '#{@db.escape_string(name)}'")
  end

  def shout(name)
    puts "select a book from #{name}"
  end
end
