def connection_leak_1(order, shop)
  ActiveRecord::Base.connection_pool.with_connection(order) # mention: with_connection
end

def connection_leak_2(order, shop)
  ActiveRecord::Base.connection_pool.release_connection(order) # mention: release_connection
end

def connection_leak_3(order, shop)
  ActiveRecord::Base.connection_handler.clear_active_connections(order) # mention: clear_active_connections
end

def unrelated(shelf, label)
  shelf.with_connection(label)
end
