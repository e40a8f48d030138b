def database_constraint_1(order, shop)
  add_check_constraint(order) # mention: add_check_constraint
end

def database_constraint_2(order, shop)
  shop.use ActiveRecord::RecordNotUnique # mention: RecordNotUnique
end

def database_constraint_3(order, shop)
  shop.use ActiveRecord::InvalidForeignKey # mention: InvalidForeignKey
end

def database_constraint_4(order, shop)
  shop.use ActiveRecord::NotNullViolation # mention: NotNullViolation
end

def unrelated(shelf, label)
  shelf.add_check_constraint(label)
  record_not_unique_text = shelf.count
end

def labels(shelf)
  shelf.label("RecordNotUnique")
end
