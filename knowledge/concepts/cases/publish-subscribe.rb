def publish_subscribe_1(order, shop)
  ActionCable.server.broadcast(order) # mention: broadcast
end

def unrelated(shelf, label)
  shelf.broadcast(label)
end
