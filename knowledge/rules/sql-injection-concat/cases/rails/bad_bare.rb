class Book < ApplicationRecord
  def self.others(title)
    where.not("title = '#{title}'").count # expect: sql-injection-concat likely
  end
end
