def partitioning_1(order, shop)
  connects_to(order, shards: 3) # mention: shards
end

def partitioning_2(order, shop)
  connects_to(order, shard: 3) # mention: shard
end

def partitioning_3(order, shop)
  connected_to(order, shards: 3) # mention: shards
end

def unrelated(shelf, label)
  shelf.connects_to(label)
end

def labels(shelf)
  shelf.label("shards")
end
