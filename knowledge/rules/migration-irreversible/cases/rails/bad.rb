class AddThings < ActiveRecord::Migration[7.1]
  def change
    execute "ANALYZE orders" # expect: migration-irreversible likely
    # expect-next: migration-irreversible likely, migration-destructive-change likely
    remove_column :users, :nick
  end
end
