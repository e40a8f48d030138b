def cors_1(order, shop)
  value = Rack::Cors.new(order) # mention: Cors
end

def unrelated(shelf, label)
  cors_text = shelf.count
end
