class AddThings < ActiveRecord::Migration[7.1]
  def change
    add_foreign_key :orders, :users, validate: false
    validate_foreign_key :orders, :users
  end
end
