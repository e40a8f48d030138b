def sql_null_1(order, shop)
  change_column_null(order) # mention: change_column_null
end

def unrelated(shelf, label)
  shelf.change_column_null(label)
end
