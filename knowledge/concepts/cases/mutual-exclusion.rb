def mutual_exclusion_1(order, shop)
  value = Mutex.new(order) # mention: Mutex
end

def mutual_exclusion_2(order, shop)
  value = Monitor.new(order) # mention: Monitor
end

def mutual_exclusion_3(order, shop)
  value = Thread::Mutex.new(order) # mention: Mutex
end

def mutual_exclusion_4(order, shop)
  value = Concurrent::ReadWriteLock.new(order) # mention: ReadWriteLock
end

def unrelated(shelf, label)
  mutex_text = shelf.count
end
