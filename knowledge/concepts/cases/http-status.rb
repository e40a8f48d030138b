def http_status_1(order, shop)
  head(order) # mention: head
end

def http_status_2(order, shop)
  render(order, status: 3) # mention: status
end

def unrelated(shelf, label)
  shelf.head(label)
  shelf.render(label)
end
