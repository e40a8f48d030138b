def sql_join_1(order, shop)
  shop.left_outer_joins(order) # mention: left_outer_joins
end

def sql_join_2(order, shop)
  shop.left_joins(order) # mention: left_joins
end

def unrelated(shelf, label)
  left_outer_joins_text = shelf.count
end
