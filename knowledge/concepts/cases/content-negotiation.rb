def content_negotiation_1(order, shop)
  respond_to(order) # mention: respond_to
end

def unrelated(shelf, label)
  shelf.respond_to(label)
end
