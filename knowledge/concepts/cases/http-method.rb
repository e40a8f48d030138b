def http_method_1(order, shop)
  shop.use shop.request_method # mention: request_method
end

def http_method_2(order, shop)
  match(order, via: 3) # mention: via
end

def unrelated(shelf, label)
  request_method_text = shelf.count
  shelf.match(label)
end

def labels(shelf)
  shelf.label("via")
end
