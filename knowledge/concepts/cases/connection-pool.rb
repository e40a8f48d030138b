def connection_pool_1(order, shop)
  value = ConnectionPool.new(order) # mention: ConnectionPool
end

def connection_pool_2(order, shop)
  value = ConnectionPool::Wrapper.new(order) # mention: Wrapper
end

def connection_pool_3(order, shop)
  ActiveRecord::Base.connection_pool(order) # mention: connection_pool
end

def connection_pool_4(order, shop)
  ActiveRecord::Base.with_connection(order) # mention: with_connection
end

def connection_pool_5(order, shop)
  ActiveRecord::Base.clear_active_connections(order) # mention: clear_active_connections
end

def connection_pool_6(order, shop)
  ActiveRecord::Base.establish_connection(order) # mention: establish_connection
end

def unrelated(shelf, label)
  connection_pool_text = shelf.count
  shelf.connection_pool(label)
end

def labels(shelf)
  shelf.label("ConnectionPool")
end
