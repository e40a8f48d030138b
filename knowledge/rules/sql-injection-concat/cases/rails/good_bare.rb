class Book < ApplicationRecord
  def self.listed?(title)
    exists?(['title = ?', title])
  end

  def self.others(title)
    where.not('title = ?', title).count
  end

  # The key of a record is a number.
  def self.of(author)
    where("author_id = #{author.id}")
  end
end
