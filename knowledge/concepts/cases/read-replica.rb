def read_replica_1(order, shop)
  ActiveRecord::Base.connected_to(order) # mention: connected_to
end

def read_replica_2(order, shop)
  ActiveRecord::Base.connects_to(order) # mention: connects_to
end

def read_replica_3(order, shop)
  connects_to(order) # mention: connects_to
end

def unrelated(shelf, label)
  shelf.connected_to(label)
end
