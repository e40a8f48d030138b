def cache_aside_1(order, shop)
  Rails.cache.fetch(order) # mention: fetch
end

def cache_aside_2(order, shop)
  Rails.cache.read(order) # mention: read
end

def cache_aside_3(order, shop)
  Rails.cache.write(order) # mention: write
end

def cache_aside_4(order, shop)
  Rails.cache.fetch_multi(order) # mention: fetch_multi
end

def cache_aside_5(order, shop)
  Rails.cache.read_multi(order) # mention: read_multi
end

def cache_aside_6(order, shop)
  Rails.cache.write_multi(order) # mention: write_multi
end

def unrelated(shelf, label)
  shelf.fetch(label)
end
