class AddThings < ActiveRecord::Migration[7.1]
  def change
    add_index :orders, :user_id, algorithm: :concurrently # expect: migration-concurrently-in-tx
  end
end
