def thread_pool_1(order, shop)
  value = Concurrent::FixedThreadPool.new(order) # mention: FixedThreadPool
end

def thread_pool_2(order, shop)
  value = Concurrent::ThreadPoolExecutor.new(order) # mention: ThreadPoolExecutor
end

def thread_pool_3(order, shop)
  value = Concurrent::CachedThreadPool.new(order) # mention: CachedThreadPool
end

def unrelated(shelf, label)
  fixed_thread_pool_text = shelf.count
end

def labels(shelf)
  shelf.label("FixedThreadPool")
end
