class AddThings < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  def up
    User.in_batches.update_all("full_name = first_name")
  end

  def down; end
end
