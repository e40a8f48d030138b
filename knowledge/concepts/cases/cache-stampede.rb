def cache_stampede_1(order, shop)
  Rails.cache.fetch(order, race_condition_ttl: 3) # mention: race_condition_ttl
end

def cache_stampede_2(order, shop)
  Rails.cache.write(order, race_condition_ttl: 3) # mention: race_condition_ttl
end

def unrelated(shelf, label)
  shelf.fetch(label)
end

def labels(shelf)
  shelf.label("race_condition_ttl")
end
