def timeout_1(order, shop)
  Timeout.timeout(order) # mention: timeout
end

def timeout_2(order, shop)
  shop.send_message(order, open_timeout: 3) # mention: open_timeout
end

def timeout_3(order, shop)
  shop.send_message(order, read_timeout: 3) # mention: read_timeout
end

def timeout_4(order, shop)
  shop.send_message(order, write_timeout: 3) # mention: write_timeout
end

def unrelated(shelf, label)
  shelf.timeout(label)
  shelf.open_timeout(label)
end
