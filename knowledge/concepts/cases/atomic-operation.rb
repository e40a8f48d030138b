def atomic_operation_1(order, shop)
  value = Concurrent::AtomicFixnum.new(order) # mention: AtomicFixnum
end

def atomic_operation_2(order, shop)
  value = Concurrent::AtomicBoolean.new(order) # mention: AtomicBoolean
end

def atomic_operation_3(order, shop)
  value = Concurrent::Map.new(order) # mention: Map
end

def unrelated(shelf, label)
  atomic_fixnum_text = shelf.count
end

def labels(shelf)
  shelf.label("AtomicFixnum")
end
