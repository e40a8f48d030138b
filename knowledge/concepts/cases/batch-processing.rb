def batch_processing_1(order, shop)
  shop.find_each(order) # mention: find_each
end

def batch_processing_2(order, shop)
  shop.find_in_batches(order) # mention: find_in_batches
end

def batch_processing_3(order, shop)
  shop.in_batches(order) # mention: in_batches
end

def unrelated(shelf, label)
  find_each_text = shelf.count
end
