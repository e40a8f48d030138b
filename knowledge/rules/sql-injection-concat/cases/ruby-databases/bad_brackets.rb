require 'sequel'

class Reports
  def initialize(database)
    @database = database
  end

  def named(name)
    @database["SELECT id FROM users WHERE name = '#{name}'"].all # expect: sql-injection-concat likely
  end

  def listed(names)
    DB["SELECT id FROM users WHERE name IN ('#{names.join("','")}')"].first # expect: sql-injection-concat likely
  end
end
