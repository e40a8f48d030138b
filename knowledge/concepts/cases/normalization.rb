def normalization_1(order, shop)
  add_reference(order) # mention: add_reference
end

def normalization_2(order, shop)
  add_foreign_key(order)
end

def unrelated(shelf, label)
  shelf.add_reference(label)
end
