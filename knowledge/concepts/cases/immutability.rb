def immutability_1(order, shop)
  Data.define(order) # mention: define
end

def immutability_2(order, shop)
  Ractor.make_shareable(order) # mention: make_shareable
end

def unrelated(shelf, label)
  shelf.define(label)
end
