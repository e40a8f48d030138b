def transaction_1(order, shop)
  ActiveRecord::Base.transaction(order) # mention: transaction
end

def transaction_2(order, shop)
  Order.transaction(order) # mention: transaction
end

class Transaction3 < Shop::Base
  after_all_transactions_commit :order # mention: after_all_transactions_commit
end

def unrelated(shelf, label)
  shelf.transaction(label)
end
