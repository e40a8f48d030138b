class Book < ApplicationRecord
  def self.listed?(title)
    exists?("title = '#{title}'")
  end

  def self.others(title)
    where.not("title = ?", title).count
  end
end
