def concurrency_limit_1(order, shop)
  value = Concurrent::Semaphore.new(order) # mention: Semaphore
end

def unrelated(shelf, label)
  semaphore_text = shelf.count
end
