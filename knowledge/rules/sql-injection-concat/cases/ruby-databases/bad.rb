require "pg"

class Authors
  def initialize(url)
    @db = PG.connect(url)
  end

  def find(name)
    @db.exec("SELECT * FROM author WHERE name = '#{name}'") # expect: sql-injection-concat likely
  end
end
