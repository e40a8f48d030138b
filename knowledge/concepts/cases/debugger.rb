def debugger_1(order, shop)
  binding.irb(order) # mention: irb
end

def debugger_2(order, shop)
  binding.pry(order) # mention: pry
end

def debugger_3(order, shop)
  binding.break(order) # mention: break
end

def debugger_4(order, shop)
  byebug(order) # mention: byebug
end

def debugger_5(order, shop)
  debugger(order) # mention: debugger
end

def unrelated(shelf, label)
  shelf.irb(label)
end
