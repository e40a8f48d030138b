def http_caching_1(order, shop)
  expires_in(order) # mention: expires_in
end

def http_caching_2(order, shop)
  expires_now(order) # mention: expires_now
end

def http_caching_3(order, shop)
  fresh_when(order) # mention: fresh_when
end

def http_caching_4(order, shop)
  http_cache_forever(order) # mention: http_cache_forever
end

def http_caching_5(order, shop)
  no_store(order) # mention: no_store
end

def unrelated(shelf, label)
  shelf.expires_in(label)
end
