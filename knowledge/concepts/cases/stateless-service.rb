def stateless_service_1(order, shop)
end

def unrelated(shelf, label)
  shelf.session_store(label)
end
