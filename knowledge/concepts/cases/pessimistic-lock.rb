def pessimistic_lock_1(order, shop)
  shop.with_lock(order) # mention: with_lock
end

def unrelated(shelf, label)
  with_lock_text = shelf.count
end
