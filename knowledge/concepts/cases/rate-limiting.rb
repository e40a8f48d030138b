def rate_limiting_1(order, shop)
  Rack::Attack.throttle(order) # mention: throttle
end

def rate_limiting_2(order, shop)
  Rack::Attack.blocklist(order) # mention: blocklist
end

def rate_limiting_3(order, shop)
  Rack::Attack.safelist(order) # mention: safelist
end

def rate_limiting_4(order, shop)
  rate_limit(order) # mention: rate_limit
end

def unrelated(shelf, label)
  shelf.throttle(label)
end
