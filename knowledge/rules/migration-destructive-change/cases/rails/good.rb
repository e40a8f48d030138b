class AddThings < ActiveRecord::Migration[7.1]
  def change
    add_column :users, :email, :string
    safety_assured { remove_column :users, :nick, :string }
  end
end
