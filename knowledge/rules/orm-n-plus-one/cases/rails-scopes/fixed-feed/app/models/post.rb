class Post < ApplicationRecord
  belongs_to :author, class_name: "User"
  has_many :comments

  scope :recent, -> { order(created_at: :desc) }
  scope :visible_to, ->(user) { where(owner: user) }
end
