def idempotency_1(order, shop)
  shop.find_or_create_by(order) # mention: find_or_create_by
end

def idempotency_2(order, shop)
  shop.create_or_find_by(order) # mention: create_or_find_by
end

def idempotency_3(order, shop)
  shop.find_or_initialize_by(order) # mention: find_or_initialize_by
end

def idempotency_4(order, shop)
  shop.upsert(order) # mention: upsert
end

def unrelated(shelf, label)
  find_or_create_by_text = shelf.count
end
