def primality_test_1(order, shop)
  Prime.each(order) # mention: each
end

def primality_test_2(order, shop)
  Prime.first(order) # mention: first
end

def primality_test_3(order, shop)
  Prime.prime_division(order) # mention: prime_division
end

def primality_test_4(order, shop)
  Prime.lazy(order) # mention: lazy
end

def unrelated(shelf, label)
  shelf.each(label)
end
