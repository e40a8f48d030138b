class CreatePeople < ActiveRecord::Migration[7.1]
  def change
    create_table :people do |t|
      t.string :badge
      t.string :email, index: { unique: true }
      t.string :phone
      t.string :code
      t.string :old_name
    end
    add_index :people, :phone,
              unique: true
    execute <<~SQL
      CREATE UNIQUE INDEX index_people_on_code
        ON people (lower(code))
    SQL
  end
end
