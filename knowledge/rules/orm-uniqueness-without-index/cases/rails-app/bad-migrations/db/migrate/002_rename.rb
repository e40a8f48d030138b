class RenameName < ActiveRecord::Migration[7.1]
  def change
    add_index :people, :old_name, unique: true
    rename_column :people, :old_name, :name
  end
end
