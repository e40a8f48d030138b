class AddThings < ActiveRecord::Migration[7.1]
  def change
    add_foreign_key :orders, :users # expect: migration-constraint-validates likely
  end
end
