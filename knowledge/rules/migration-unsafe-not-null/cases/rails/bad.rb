class AddThings < ActiveRecord::Migration[7.1]
  def change
    add_column :users, :locale, :string, null: false # expect: migration-unsafe-not-null
    change_column_null :users, :email, false # expect: migration-unsafe-not-null likely
  end
end
