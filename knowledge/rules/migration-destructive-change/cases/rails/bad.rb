class AddThings < ActiveRecord::Migration[7.1]
  def change
    rename_column :users, :mail, :email # expect: migration-destructive-change likely
    remove_column :users, :nick, :string # expect: migration-destructive-change likely
  end
end
