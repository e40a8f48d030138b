def jwt_1(order, shop)
  JWT.encode(order) # mention: encode
end

def jwt_2(order, shop)
  JWT.decode(order) # mention: decode
end

def unrelated(shelf, label)
  shelf.encode(label)
end
