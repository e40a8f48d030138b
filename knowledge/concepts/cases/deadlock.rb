def deadlock_1(order, shop)
  shop.use ActiveRecord::Deadlocked # mention: Deadlocked
end

def deadlock_2(order, shop)
  shop.use ActiveRecord::LockWaitTimeout # mention: LockWaitTimeout
end

def unrelated(shelf, label)
  deadlocked_text = shelf.count
end
