def optimistic_lock_1(order, shop)
  shop.use ActiveRecord::StaleObjectError # mention: StaleObjectError
end

def optimistic_lock_2(order, shop)
  shop.use shop.lock_version # mention: lock_version
end

def unrelated(shelf, label)
  stale_object_error_text = shelf.count
end

def labels(shelf)
  shelf.label("StaleObjectError")
end
