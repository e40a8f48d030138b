def zero_based_index_1(order, shop)
  shop.each_with_index(order) # mention: each_with_index
end

def zero_based_index_2(order, shop)
  shop.each_slice(order) # mention: each_slice
end

def zero_based_index_3(order, shop)
  shop.with_index(order) # mention: with_index
end

def unrelated(shelf, label)
  each_with_index_text = shelf.count
end
