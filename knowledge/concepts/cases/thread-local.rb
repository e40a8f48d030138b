def thread_local_1(order, shop)
  Thread.current.thread_variable_get(order) # mention: thread_variable_get
end

def thread_local_2(order, shop)
  Thread.current.thread_variable_set(order) # mention: thread_variable_set
end

class ThreadLocal3 < ActiveSupport::CurrentAttributes # mention: CurrentAttributes
end

def thread_local_4(order, shop)
  value = Concurrent::ThreadLocalVar.new(order) # mention: ThreadLocalVar
end

def unrelated(shelf, label)
  shelf.thread_variable_get(label)
  current_attributes_text = shelf.count
end

def labels(shelf)
  shelf.label("CurrentAttributes")
end
