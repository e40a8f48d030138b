def savepoint_1(order, shop)
  ActiveRecord::Base.transaction(order, requires_new: 3) # mention: requires_new
end

def savepoint_2(order, shop)
  Order.transaction(order, requires_new: 3) # mention: requires_new
end

def unrelated(shelf, label)
  shelf.transaction(label)
end

def labels(shelf)
  shelf.label("requires_new")
end
