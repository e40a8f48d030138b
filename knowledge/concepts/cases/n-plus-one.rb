def n_plus_one_1(order, shop)
  shop.strict_loading(order) # mention: strict_loading
end

def n_plus_one_2(order, shop)
  Prosopite.scan(order) # mention: scan
end

def n_plus_one_3(order, shop)
  Prosopite.finish(order) # mention: finish
end

def n_plus_one_4(order, shop)
  Bullet.start_request(order) # mention: start_request
end

def n_plus_one_5(order, shop)
  Bullet.end_request(order) # mention: end_request
end

def unrelated(shelf, label)
  strict_loading_text = shelf.count
end
