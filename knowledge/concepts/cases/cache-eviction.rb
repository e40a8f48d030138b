def cache_eviction_1(order, shop)
  value = LruRedux::Cache.new(order) # mention: Cache
end

def cache_eviction_2(order, shop)
  value = LruRedux::TTL::Cache.new(order) # mention: Cache
end

def cache_eviction_3(order, shop)
  shop.config('maxmemory') # mention: config
end

def cache_eviction_4(order, shop)
  shop.config('maxmemory-policy') # mention: config
end

def unrelated(shelf, label)
  cache_text = shelf.count
  config_text = shelf.count
end

def labels(shelf)
  shelf.label("maxmemory")
end
