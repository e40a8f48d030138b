class Card < ApplicationRecord
  belongs_to :board
  belongs_to :owner, class_name: "Member"
end
