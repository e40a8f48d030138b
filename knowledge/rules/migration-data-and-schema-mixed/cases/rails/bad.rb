class AddThings < ActiveRecord::Migration[7.1]
  def change
    add_column :users, :full_name, :string
    User.update_all("full_name = first_name") # expect: migration-data-and-schema-mixed likely
  end
end
