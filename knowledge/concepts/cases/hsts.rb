def hsts_1(order, shop)
  shop.use shop.force_ssl # mention: force_ssl
end

def hsts_2(order, shop)
  force_ssl(order) # mention: force_ssl
end

def unrelated(shelf, label)
  force_ssl_text = shelf.count
  count_text = shelf.count
end
