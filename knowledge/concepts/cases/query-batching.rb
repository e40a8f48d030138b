def query_batching_1(order, shop)
  shop.insert_all(order) # mention: insert_all
end

def query_batching_2(order, shop)
  shop.upsert_all(order) # mention: upsert_all
end

def unrelated(shelf, label)
  insert_all_text = shelf.count
end
