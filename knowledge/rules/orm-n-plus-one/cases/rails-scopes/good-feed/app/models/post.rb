class Post < ApplicationRecord
  belongs_to :author, class_name: "User"
  has_many :comments

  scope :recent, -> { order(created_at: :desc) }
  scope :with_author, -> { includes(:author) }
  scope :listed, -> { recent.with_author }
  scope :ready, -> { preload(:comments).where(draft: false) }
end
