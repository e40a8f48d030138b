def multiprocessing_1(order, shop)
  Process.fork(order) # mention: fork
end

def multiprocessing_2(order, shop)
  Process.spawn(order) # mention: spawn
end

def multiprocessing_3(order, shop)
  Process.daemon(order) # mention: daemon
end

def unrelated(shelf, label)
  shelf.fork(label)
end
