def backpressure_1(order, shop)
  value = SizedQueue.new(order) # mention: SizedQueue
end

def unrelated(shelf, label)
  sized_queue_text = shelf.count
end

def labels(shelf)
  shelf.label("SizedQueue")
end
