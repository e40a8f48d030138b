class AddThings < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  def change
    add_index :orders, :user_id, algorithm: :concurrently
    create_table :lines do |t|
      t.references :order, index: false
    end
    add_index :lines, :order_id
  end
end
