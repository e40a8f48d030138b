class AddThings < ActiveRecord::Migration[7.1]
  def up
    execute "ANALYZE orders"
  end

  def down
    raise ActiveRecord::IrreversibleMigration
  end
end
