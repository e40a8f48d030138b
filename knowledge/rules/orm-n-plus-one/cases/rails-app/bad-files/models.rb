class Post < ApplicationRecord
  belongs_to :author, class_name: 'User'
  has_many :comments
  scope :published, -> { where(published: true) }
  def author_name
    author.name
  end
end
class Comment < ApplicationRecord
  belongs_to :post
  belongs_to :user
end
class User < ApplicationRecord
  has_many :posts, foreign_key: :author_id
end
