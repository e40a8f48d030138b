class Book < ApplicationRecord
  def self.others(title)
    where.not("title = ?", title).count
  end
end
