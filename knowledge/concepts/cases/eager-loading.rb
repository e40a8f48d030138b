def eager_loading_1(order, shop)
  shop.includes(order) # mention: includes
end

def eager_loading_2(order, shop)
  shop.preload(order) # mention: preload
end

def eager_loading_3(order, shop)
  Order.eager_load(order) # mention: eager_load
end

def eager_loading_4(order, shop)
  shop.where(:order).eager_load(order) # mention: eager_load
end

def eager_loading_5(order, shop)
  shop.joins(:order).eager_load(order) # mention: eager_load
end

def eager_loading_6(order, shop)
  shop.order(:order).eager_load(order) # mention: eager_load
end

def eager_loading_7(order, shop)
  shop.all(:order).eager_load(order) # mention: eager_load
end

def unrelated(shelf, label)
  includes_text = shelf.count
end
