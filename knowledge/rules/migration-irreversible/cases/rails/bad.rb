class AddThings < ActiveRecord::Migration[7.1]
  def change
    execute "ANALYZE orders" # expect: migration-irreversible
    # expect-next: migration-irreversible, migration-destructive-change likely
    remove_column :users, :nick
  end
end
