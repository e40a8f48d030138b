class Author < ApplicationRecord
  def self.listed?(name)
    exists?("name = '#{name}'") # expect: sql-injection-concat likely
  end
end
