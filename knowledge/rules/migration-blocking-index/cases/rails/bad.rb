class AddThings < ActiveRecord::Migration[7.1]
  def change
    add_index :orders, :user_id # expect: migration-blocking-index likely
  end
end
