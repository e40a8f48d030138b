def schema_migration_1(order, shop)
  create_table(order) # mention: create_table
end

def schema_migration_2(order, shop)
  add_column(order) # mention: add_column
end

def schema_migration_3(order, shop)
  change_column(order) # mention: change_column
end

def schema_migration_4(order, shop)
  change_table(order) # mention: change_table
end

def schema_migration_5(order, shop)
  drop_table(order) # mention: drop_table
end

def schema_migration_6(order, shop)
  add_timestamps(order) # mention: add_timestamps
end

class SchemaMigration7 < ActiveRecord::Migration # mention: Migration
end

def unrelated(shelf, label)
  shelf.create_table(label)
  migration_text = shelf.count
end
