def rest_api_1(order, shop)
  resources(order) # mention: resources
end

def rest_api_2(order, shop)
  resource(order) # mention: resource
end

def unrelated(shelf, label)
  shelf.resources(label)
end
