class User < ApplicationRecord
  validates :login, uniqueness: true
  validates :email, presence: true, uniqueness: false
  validates :nickname, uniqueness: true, if: :public?
  validates :email, uniqueness: { conditions: -> { where(archived: false) } }
  validates :email, format: { with: /@/ }
end
