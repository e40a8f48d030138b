def thread_1(order, shop)
  value = Thread.new(order) # mention: Thread
end

def thread_2(order, shop)
  Thread.start(order) # mention: start
end

def thread_3(order, shop)
  Thread.fork(order) # mention: fork
end

def unrelated(shelf, label)
  thread_text = shelf.count
  shelf.start(label)
end
