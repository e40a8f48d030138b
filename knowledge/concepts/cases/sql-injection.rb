def sql_injection_1(order, shop)
  Arel.sql(order) # mention: sql
end

def sql_injection_2(order, shop)
  shop.find_by_sql(order) # mention: find_by_sql
end

def sql_injection_3(order, shop)
  shop.exec_query(order) # mention: exec_query
end

def sql_injection_4(order, shop)
  shop.select_all(order) # mention: select_all
end

def sql_injection_5(order, shop)
  shop.select_rows(order) # mention: select_rows
end

def sql_injection_6(order, shop)
  ActiveRecord::Base.connection.execute(order) # mention: execute
end

def sql_injection_7(order, shop)
  ActiveRecord::Base.connection.quote(order) # mention: quote
end

def sql_injection_8(order, shop)
  ActiveRecord::Base.connection.exec_update(order) # mention: exec_update
end

def sql_injection_9(order, shop)
  ActiveRecord::Base.connection.select_value(order) # mention: select_value
end

def constant_text(shop)
  shop.order(Arel.sql("lower(name)"))
  ActiveRecord::Base.connection.execute("ANALYZE orders")
end

def unrelated(shelf, label)
  shelf.sql(label)
  shelf.execute(label)
end
