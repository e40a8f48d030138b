def streaming_response_1(order, shop)
  shop.use ActionController::Live # mention: Live
end

def unrelated(shelf, label)
  live_text = shelf.count
end
