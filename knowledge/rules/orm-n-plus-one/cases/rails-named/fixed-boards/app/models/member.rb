class Member < ApplicationRecord
  has_many :cards, foreign_key: :owner_id
end
