class User < ApplicationRecord
  validates :login, presence: true, uniqueness: true
  validates :email, presence: true, uniqueness: { case_sensitive: false } # expect: orm-uniqueness-without-index
  validates_uniqueness_of :nickname # expect: orm-uniqueness-without-index
end
