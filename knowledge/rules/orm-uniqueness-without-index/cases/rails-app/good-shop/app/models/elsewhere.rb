# Its table is in the database of the accounts.
class Account < ApplicationRecord
  validates :number, uniqueness: true
end

class Member < ApplicationRecord
  self.table_name = "accounts.members"

  validates :email, uniqueness: true
end

# A row of `users`, whose model has the rule.
class Guest < User
  validates :email, uniqueness: true
end

class SignUp
  include ActiveModel::Validations

  validates :email, uniqueness: true
end
