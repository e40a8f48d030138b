def isolation_level_1(order, shop)
  ActiveRecord::Base.transaction(order, isolation: 3) # mention: isolation
end

def isolation_level_2(order, shop)
  Order.transaction(order, isolation: 3) # mention: isolation
end

def unrelated(shelf, label)
  shelf.transaction(label)
end
