class AddThings < ActiveRecord::Migration[7.1]
  def change
    add_column :users, :locale, :string, null: false, default: 'en'
    add_column :users, :nick, :string
    create_table :shops do |t|
      t.string :name, null: false
    end
    add_column :shops, :city, :string, null: false
  end
end
