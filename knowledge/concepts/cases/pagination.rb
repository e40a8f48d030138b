def pagination_1(order, shop)
  shop.paginate(order) # mention: paginate
end

def pagination_2(order, shop)
  pagy(order) # mention: pagy
end

def pagination_3(order, shop)
  pagy_keyset(order) # mention: pagy_keyset
end

def unrelated(shelf, label)
  paginate_text = shelf.count
end
