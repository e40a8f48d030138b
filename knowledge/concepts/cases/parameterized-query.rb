def parameterized_query_1(order, shop)
  shop.exec_params(order) # mention: exec_params
end

def parameterized_query_2(order, shop)
  shop.sanitize_sql_array(order) # mention: sanitize_sql_array
end

def parameterized_query_3(order, shop)
  shop.sanitize_sql_for_conditions(order) # mention: sanitize_sql_for_conditions
end

def parameterized_query_4(order, shop)
  shop.sanitize_sql_like(order) # mention: sanitize_sql_like
end

def parameterized_query_5(order, shop)
  ActiveRecord::Base.sanitize_sql(order) # mention: sanitize_sql
end

def parameterized_query_6(order, shop)
  Mysql2::Client.new.prepare(order) # mention: prepare
end

def parameterized_query_7(order, shop)
  SQLite3::Database.new.prepare(order) # mention: prepare
end

def parameterized_query_8(order, shop)
  SQLite3::Database.new.execute(order) # mention: execute
end

def parameterized_query_9(order, shop)
  PG::Connection.new.prepare(order) # mention: prepare
end

def parameterized_query_10(order, shop)
  PG::Connection.new.exec_prepared(order) # mention: exec_prepared
end

def unrelated(shelf, label)
  exec_params_text = shelf.count
  shelf.prepare(label)
end
