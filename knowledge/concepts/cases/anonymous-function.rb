def anonymous_function_1(order, shop)
  lambda(order) # mention: lambda
end

def anonymous_function_2(order, shop)
  proc(order) # mention: proc
end

def anonymous_function_3(order, shop)
  value = Proc.new(order) # mention: Proc
end

def unrelated(shelf, label)
  count_text = shelf.count
  proc_text = shelf.count
end
