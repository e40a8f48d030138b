class Book < ApplicationRecord
  def self.listed?(title)
    exists?("title = '#{title}'") # expect: sql-injection-concat likely
  end

  def self.others(title)
    where.not("title = '#{title}'").count # expect: sql-injection-concat likely
  end
end
