def cache_expiry_1(order, shop)
  shop.setex(order) # mention: setex
end

def cache_expiry_2(order, shop)
  shop.psetex(order) # mention: psetex
end

def cache_expiry_3(order, shop)
  shop.expireat(order) # mention: expireat
end

def cache_expiry_4(order, shop)
  shop.pexpire(order) # mention: pexpire
end

def cache_expiry_5(order, shop)
  Rails.cache.fetch(order, expires_in: 3) # mention: expires_in
end

def cache_expiry_6(order, shop)
  Rails.cache.fetch(order, expires_at: 3) # mention: expires_at
end

def cache_expiry_7(order, shop)
  Rails.cache.write(order, expires_in: 3) # mention: expires_in
end

def unrelated(shelf, label)
  setex_text = shelf.count
  shelf.fetch(label)
end

def labels(shelf)
  shelf.label("expires_in")
end
