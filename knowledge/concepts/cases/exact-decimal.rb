def exact_decimal_1(order, shop)
  value = BigDecimal.new(order) # mention: BigDecimal
end

def exact_decimal_2(order, shop)
  BigDecimal(order) # mention: BigDecimal
end

def unrelated(shelf, label)
  big_decimal_text = shelf.count
  count_text = shelf.count
end

def labels(shelf)
  shelf.label("BigDecimal")
end
