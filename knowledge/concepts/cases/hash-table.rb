def hash_table_1(order, shop)
  value = Set.new(order) # mention: Set
end

def unrelated(shelf, label)
  set_text = shelf.count
end
