def memory_leak_1(order, shop)
  value = WeakRef.new(order) # mention: WeakRef
end

def memory_leak_2(order, shop)
  value = ObjectSpace::WeakMap.new(order) # mention: WeakMap
end

def memory_leak_3(order, shop)
  GC.start(order) # mention: start
end

def memory_leak_4(order, shop)
  GC.stat(order) # mention: stat
end

def memory_leak_5(order, shop)
  GC.compact(order) # mention: compact
end

def unrelated(shelf, label)
  weak_ref_text = shelf.count
  shelf.start(label)
end

def labels(shelf)
  shelf.label("WeakRef")
end
