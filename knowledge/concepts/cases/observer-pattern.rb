def observer_pattern_1(order, shop)
  ActiveSupport::Notifications.subscribe(order) # mention: subscribe
end

def observer_pattern_2(order, shop)
  ActiveSupport::Notifications.instrument(order) # mention: instrument
end

def observer_pattern_3(order, shop)
  after_commit(order) # mention: after_commit
end

def observer_pattern_4(order, shop)
  after_create_commit(order) # mention: after_create_commit
end

def observer_pattern_5(order, shop)
  after_save(order) # mention: after_save
end

def unrelated(shelf, label)
  shelf.subscribe(label)
end
