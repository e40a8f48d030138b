def database_choice_1(order, shop)
  Mysql2::Client.new(order)
end

def database_choice_2(order, shop)
  PG.connect(order)
end

def database_choice_3(order, shop)
  SQLite3::Database(order) # mention: Database
end

def database_choice_4(order, shop)
  Sequel.connect(order) # mention: connect
end

def database_choice_5(order, shop)
  Sequel.sqlite(order) # mention: sqlite
end

def database_choice_6(order, shop)
  Sequel.postgres(order) # mention: postgres
end

def unrelated(shelf, label)
  sqlite_text = shelf.count
  shelf.connect(label)
end
