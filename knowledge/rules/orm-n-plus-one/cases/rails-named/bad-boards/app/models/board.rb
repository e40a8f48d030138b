class Board < ApplicationRecord
  has_many :cards
end
