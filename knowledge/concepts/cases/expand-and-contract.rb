def expand_and_contract_1(order, shop)
  remove_column(order) # mention: remove_column
end

def expand_and_contract_2(order, shop)
  rename_column(order) # mention: rename_column
end

def expand_and_contract_3(order, shop)
  rename_table(order) # mention: rename_table
end

def expand_and_contract_4(order, shop)
  safety_assured(order) # mention: safety_assured
end

def expand_and_contract_5(order, shop)
  disable_ddl_transaction(order) # mention: disable_ddl_transaction
end

def expand_and_contract_6(order, shop)
  validate_check_constraint(order) # mention: validate_check_constraint
end

def expand_and_contract_7(order, shop)
  validate_foreign_key(order) # mention: validate_foreign_key
end

def unrelated(shelf, label)
  shelf.remove_column(label)
end
