def distributed_lock_1(order, shop)
  ActiveRecord::Base.with_advisory_lock(order) # mention: with_advisory_lock
end

def distributed_lock_2(order, shop)
  shop.with_advisory_lock(order) # mention: with_advisory_lock
end

def distributed_lock_3(order, shop)
  value = Redlock::Client.new(order) # mention: Client
end

def unrelated(shelf, label)
  with_advisory_lock_text = shelf.count
  client_text = shelf.count
end
