def consistent_hashing_1(order, shop)
  value = ConnectionPool::HashRing.new(order) # mention: HashRing
end

def unrelated(shelf, label)
  hash_ring_text = shelf.count
end

def labels(shelf)
  shelf.label("HashRing")
end
