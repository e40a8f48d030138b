def database_index_1(order, shop)
  add_index(order) # mention: add_index
end

def database_index_2(order, shop)
  remove_index(order) # mention: remove_index
end

def unrelated(shelf, label)
  shelf.add_index(label)
end
